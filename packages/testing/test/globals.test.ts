import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const TSC = fileURLToPath(new URL('./bin/tsc', import.meta.resolve('typescript/package.json')));

test('the types of @types/jest, of Cypress and of a user’s Register, on the built package', () => {
  const folder = fileURLToPath(new URL('fixtures/globals', import.meta.url));
  const { stdout } = spawnSync(process.execPath, [TSC, '--pretty', 'false', '-p', folder], { encoding: 'utf8' });
  expect(stdout).toBe('');
});
