import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contract } from '@error-contracts/types';
import { expect, onTestFinished, test } from 'vitest';

const TSC = fileURLToPath(
  new URL('../bin/tsc', import.meta.resolve('typescript/package.json').replace('package.json', 'lib/x')),
);
const names = Object.values(contract.catalog).flatMap(({ name, ...entry }) => ('retired' in entry ? [] : [name]));

/** Returns a module with so many operations of 12 errors each, the last of which is used right and wrong. */
function moduleWith(count: number): string {
  const operations = Array.from({ length: count }, (_, index) => {
    const errors = Array.from({ length: 12 }, (_, each) => `${names[(index * 7 + each) % names.length]}: 'x'`);
    return `  o${index}: { method: 'GET', path: '/x/${index}', errors: { ${errors.join(', ')} }, groups: [busy] },`;
  });
  return `import { contract } from '@error-contracts/types';
import { defineOperations, errorGroup } from '../../../src/operations/index.js';
const busy = errorGroup(contract, { SYSTEM_BUSY: 'x' });
export const operations = defineOperations(contract, {
${operations.join('\n')}
});
export const right: string = operations.o${count - 1}.errors.SYSTEM_BUSY;
export const wrong = operations.o${count - 1}.errors.NOPE;
`;
}

/** Returns what the compiler says, and the seconds that it checks for. */
function check(count: number): { readonly errors: readonly string[]; readonly seconds: number } {
  const folder = mkdtempSync(fileURLToPath(new URL('.many-', import.meta.url)));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(`${folder}/operations.ts`, moduleWith(count));
  const strict = ['--ignoreConfig', '--noEmit', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck'];
  const modern = ['--target', 'es2022', '--module', 'nodenext', '--types', 'node', '--pretty', 'false'];
  const args = [TSC, ...strict, ...modern, '--extendedDiagnostics', `${folder}/operations.ts`];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const errors = [...stdout.matchAll(/error TS\d+: (.*)/g)].map(([, message = '']) => message);
  return { errors, seconds: Number(/Check time:\s+([\d.]+)s/.exec(stdout)?.[1]) };
}

test('TypeScript checks 5,000 operations in seconds, and its time grows as their number', () => {
  const few = check(1_000);
  const many = check(5_000);
  for (const { errors } of [few, many]) expect(errors).toEqual([expect.stringContaining("'NOPE' does not exist")]);
  expect(many.seconds).toBeLessThan(30);
  expect(many.seconds).toBeLessThan(15 * Math.max(few.seconds, 0.2));
});
