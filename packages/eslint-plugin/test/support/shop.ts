import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const CATALOG = `{
  "name": "shop",
  "sourceLocale": "en",
  "envelope": { "code": "code", "message": "message", "data": "data" },
  "ranges": [{ "from": 2000, "to": 2999, "name": "account" }],
  "errors": {
    "USER_NOT_FOUND": { "code": 2004, "message": "We couldn’t find that user.", "status": 404, "domain": "account" },
    "USER_LOCKED": { "code": 2005, "message": "This user is locked for now.", "status": 403, "domain": "account" }
  }
}
`;

/** Returns a folder with a catalogue and further files. It is removed after the tests of the file. */
export function shopWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'eslint-plugin-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries({ 'schemas/catalog.json': CATALOG, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
