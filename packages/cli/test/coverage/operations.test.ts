import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleCatalog, writeCatalog } from '../support/example-catalog.js';
import { runCommand, temporaryFolder } from '../support/run-command.js';

const { name, errors } = exampleCatalog() as unknown as {
  readonly name: string;
  readonly errors: Readonly<Record<string, { readonly code: number }>>;
};
const [first, second] = Object.keys(errors) as [string, string];

/** Returns a folder with a catalogue, with one error that `getUser` gave, and with what `getUser` declares. */
function folderWith(gave: string, declared: string, config?: object): string {
  const folder = temporaryFolder();
  writeCatalog(folder, exampleCatalog(), {});
  mkdirSync(join(folder, 'seen'));
  const seen = { kind: 'asserted', name: gave, code: errors[gave]?.code, operation: 'getUser' };
  writeFileSync(
    join(folder, 'seen/1.jsonl'),
    `${JSON.stringify({ coverage: 1, catalog: name })}\n${JSON.stringify(seen)}\n`,
  );
  const operations = { getUser: { errors: { [declared]: 'Always.' } } };
  writeFileSync(join(folder, 'operations.json'), JSON.stringify({ catalog: name, operations }, null, 2));
  if (config !== undefined) writeFileSync(join(folder, 'error-contracts.config.json'), JSON.stringify(config));
  return folder;
}

async function coverage(folder: string, ...args: string[]) {
  return await runCommand(['coverage', 'seen', ...args], { cwd: folder });
}

test('the option counts the errors of each operation', async () => {
  const { code, stdout } = await coverage(folderWith(first, first), '--operations', 'operations.json');
  expect(stdout).toContain('errors of operations: 1 of 1 asserted');
  expect(code).toBe(0);
});

test('an undeclared error ends with 1, and is named at its operation', async () => {
  const { code, stdout } = await coverage(folderWith(second, first), '--operations', 'operations.json');
  expect(stdout).toContain(`operations.json:4:5 error getUser gave ${second}, which it does not declare.`);
  expect(stdout).toContain(`not declared: ${second}`);
  expect(code).toBe(1);
});

test('the config names the file from its own folder; without either nothing is said about operations', async () => {
  const config = { catalog: 'catalog.json', coverage: { operations: 'operations.json' } };
  expect((await coverage(folderWith(second, first, config))).code).toBe(1);
  const { code, stdout } = await coverage(folderWith(second, first));
  expect([code, stdout.includes('operations')]).toEqual([0, false]);
});

test('a file that does not exist ends with 1', async () => {
  const { code, stdout } = await coverage(folderWith(first, first), '--operations', 'missing.json');
  expect(stdout).toContain('missing.json:1:1 error');
  expect(code).toBe(1);
});
