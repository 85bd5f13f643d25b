/** Loaded into a build before it starts: leaves behind how much memory it took at most, in KiB. */
import { writeFileSync } from 'node:fs';

const file = process.env['BENCH_MEMORY_FILE'];
process.on('exit', () => {
	if (file) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
