/** Run in the folder of a site of ours: prints how long its ledger guard takes, in milliseconds. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const file = join(process.cwd(), 'src/lib/integrations/ledger-guard/ledger-guard.ts');
const { ledgerGuard } = await import(pathToFileURL(file).href);
const guard = ledgerGuard().hooks['astro:build:start'];
const start = performance.now();
await guard({ logger: { warn: () => undefined } });
console.log(performance.now() - start);
