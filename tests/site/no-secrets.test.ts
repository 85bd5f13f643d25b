import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findInFiles, listFiles } from '../../scripts/find-secrets.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

test('no file of the built site holds a secret, packed ones and pictures among them', () => {
	const files = listFiles(dist);
	expect(files.length).toBeGreaterThan(300);
	expect(findInFiles(dist, files)).toEqual([]);
});
