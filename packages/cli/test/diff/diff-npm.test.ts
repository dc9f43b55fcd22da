import { someOf } from '@error-contracts/vitest-config/some-of';
import { expect, test } from 'vitest';
import { exampleCatalog, exampleLocales, type MutableCatalog, writeCatalog } from '../support/example-catalog.js';
import { gitRepository } from '../support/git-repository.js';
import { npmEnvironment, npmRegistry } from '../support/npm-registry.js';
import { type Ran, runCommand, temporaryFolder } from '../support/run-command.js';

async function diff(cwd: string, env: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<Ran> {
  return await runCommand(['diff', ...args], { cwd, env });
}

const json = ['--format', 'json'];
const [catalog, de] = [exampleCatalog(), exampleLocales().de];
const newer: MutableCatalog = { ...exampleCatalog(), name: 'example' };
newer.errors.USER_NOT_FOUND.status = 410;

test('published packages, by version, range and tag', async () => {
  const env = await npmRegistry([
    {
      name: '@acme/errors',
      version: '1.0.0',
      files: { 'schemas/catalog.json': catalog, 'schemas/locales/de.json': de },
    },
    { name: '@acme/errors', version: '1.1.0', files: { 'catalog.json': newer, 'locales/de.json': de } },
  ]);
  const folder = temporaryFolder();
  writeCatalog(folder, newer, exampleLocales());

  const { stdout } = await diff(folder, env, '@acme/errors@1.0.0', ...json);
  const { bump, before, changes } = JSON.parse(stdout);
  expect({ bump, before }).toEqual({
    bump: 'minor',
    before: { kind: 'package', title: '@acme/errors@1.0.0, npm package (schemas/catalog.json)', version: '1.0.0' },
  });
  expect(changes).toEqual([
    expect.objectContaining({ rule: 'status-changed', name: 'USER_NOT_FOUND', from: 404, to: 410 }),
  ]);

  for (const latest of someOf(['@acme/errors@^1.0.0', '@acme/errors', '@acme/errors@latest'], 1)) {
    expect(JSON.parse((await diff(folder, env, latest, ...json)).stdout).bump, latest).toBe('none');
  }
  const both = await diff(temporaryFolder(), env, '@acme/errors@1.0.0', 'npm:@acme/errors@1.1.0', ...json);
  expect(JSON.parse(both.stdout).changes).toHaveLength(1);
}, 120_000);

test('a tag with the name of a package comes first, because changesets names tags so', async () => {
  const repository = gitRepository();
  repository.commit();
  repository.git('tag', '@acme/errors@1.0.0');
  const { stdout } = await diff(
    repository.folder,
    npmEnvironment('http://127.0.0.1:9/'),
    '@acme/errors@1.0.0',
    ...json,
  );
  expect(JSON.parse(stdout).before.title).toMatch(/^@acme\/errors@1\.0\.0, git revision/);
});

test('a package that cannot be fetched is a usage error that says what to do', async () => {
  const env = await npmRegistry([{ name: 'empty', version: '1.0.0', files: { 'README.json': {} } }]);
  const folder = temporaryFolder();
  writeCatalog(folder, catalog, {});
  const cases = [
    ['npm:unknown', 'The registry has no unknown.', 'npm view unknown'],
    ['empty@2.0.0', 'The registry has no such version: empty@2.0.0.', 'npm view empty versions'],
    ['@acme/secret@1.0.0', 'does not let you read @acme/secret@1.0.0', 'npm login'],
    ['empty@1.0.0', 'The package empty@1.0.0 holds no schemas/catalog.json and no catalog.json.', '"files"'],
    ['npm:git+ssh://example.com/x', 'is not a package spec', '@acme/errors@1.2.0'],
    ['npm:--help', 'is not a package spec', '@acme/errors@1.2.0'],
  ] as const;
  for (const [spec, says, help] of someOf(cases, 2)) {
    const { code, stdout, stderr } = await diff(folder, env, spec);
    expect({ code, stdout }, spec).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).toContain(help);
  }
}, 120_000);

test('a registry that does not answer', async () => {
  const folder = temporaryFolder();
  writeCatalog(folder, catalog, {});
  const { code, stderr } = await diff(folder, npmEnvironment('http://127.0.0.1:9/'), '@acme/errors@1.0.0');
  expect(code).toBe(2);
  expect(stderr).toContain('npm could not fetch @acme/errors@1.0.0 (ECONNREFUSED).');
  expect(stderr).toContain('npm pack @acme/errors@1.0.0');
}, 60_000);
