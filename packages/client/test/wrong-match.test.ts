import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const tsc = fileURLToPath(new URL('./bin/tsc', import.meta.resolve('typescript/package.json')));
const { stdout } = spawnSync(process.execPath, [tsc, '-p', join(import.meta.dirname, 'fixtures/wrong-match')], {
  encoding: 'utf8',
});
const errors = stdout.split(/\n(?=\S)/);

test.each([
  ['missing-case.ts', "Property 'USER_LOCKED' is missing"],
  ['no-default.ts', 'is missing the following properties'],
  ['wrong-name.ts', 'There is no case USER_NOT_FOUNT.'],
])('the compiler says of %s: %s', (file, text) => {
  expect(errors.filter((error) => error.includes(file))).toEqual([expect.stringContaining(text)]);
});
