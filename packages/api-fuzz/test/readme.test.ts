import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { smallApi } from './support/small-api.js';

const root = join(import.meta.dirname, '..');

test('the program in the README runs', async () => {
  const [, code = ''] = /```js\n(.*?)```/s.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
  const api = await smallApi((request, response) => {
    if (request.url !== '/openapi.json') return false;
    response.end(JSON.stringify(api.document));
    return true;
  });
  // Below dist, so that git ignores it and the package finds itself by its name.
  const file = join(root, `dist/readme-${process.pid}.mjs`);
  onTestFinished(() => rmSync(file, { force: true }));
  writeFileSync(file, code.replace('http://127.0.0.1:3000', api.url.origin).replace('schemas/', '../../schemas/'));
  const { stdout } = await promisify(execFile)(process.execPath, [file], { cwd: root });
  // The catalogue of this repository is not that of the API: every code is unknown.
  expect(stdout).toMatch(/^2 \[/);
  expect(stdout).toContain("'codes-are-in-the-catalogue'");
  expect(stdout).toContain("curl -i -X 'POST'");
});
