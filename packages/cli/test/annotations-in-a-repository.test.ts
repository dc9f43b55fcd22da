import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleCatalog } from './support/example-catalog.js';
import { gitRepository } from './support/git-repository.js';
import { runCommand } from './support/run-command.js';

/** Returns a repository with a package below it that has a catalogue with a diagnostic. */
function repository() {
  const { folder, git } = gitRepository();
  const inner = join(folder, 'packages/shop');
  mkdirSync(join(inner, 'schemas'), { recursive: true });
  const write = (message: string, status: number): void => {
    const catalog = exampleCatalog();
    const entry = (catalog.errors as Record<string, object>).USER_NOT_FOUND;
    Object.assign(entry as object, { message, status });
    writeFileSync(join(inner, 'schemas/catalog.json'), JSON.stringify(catalog, null, 2));
  };
  write('Nobody was found.', 404);
  git('add', '--all');
  git('commit', '--quiet', '-m', 'First');
  write('Nobody {was found.', 503);
  return { folder, inner, git, write };
}

const FILE = 'packages/shop/schemas/catalog.json';
const filesOf = (stdout: string, format: string): readonly string[] =>
  [...stdout.matchAll(format === 'github' ? /file=([^,]+),/g : /"uri": ?"([^"]+)"/g)].map(([, file]) => String(file));

for (const format of ['github', 'sarif']) {
  test.each([['check'], ['release', '1.0.0'], ['diff', 'main'], ['generate', 'types', '--out', 'generated']])(
    `${format}: %s %s names files relative to the repository`,
    async (...args) => {
      const { folder, inner } = repository();
      for (const env of [{}, { GITHUB_WORKSPACE: folder }, { GITHUB_WORKSPACE: '/somewhere/else' }]) {
        for (const cwd of [inner, join(inner, 'schemas'), folder]) {
          const named = cwd === folder ? ['--catalog', FILE] : [];
          const { stdout } = await runCommand([...args, ...named, '--format', format], { cwd, env });
          expect([cwd, stdout, new Set(filesOf(stdout, format))]).toEqual([cwd, stdout, new Set([FILE])]);
        }
      }
    },
  );

  test(`${format}: changes are at files relative to the repository, also between two git revisions`, async () => {
    const { inner, git, write } = repository();
    write('Nobody was found at all.', 503);
    for (const args of [['main'], ['main', 'topic']]) {
      if (args.length === 2) {
        git('checkout', '--quiet', '-b', 'topic');
        git('commit', '--quiet', '-a', '-m', 'Second');
      }
      const { stdout } = await runCommand(['diff', ...args, '--format', format], { cwd: inner });
      expect(new Set(filesOf(stdout, format))).toEqual(new Set([FILE]));
    }
  });
}

test('so does a diagnostic of the config', async () => {
  const { inner } = repository();
  writeFileSync(join(inner, 'error-contracts.config.json'), '{ "catalogue": 1 }');
  const { stdout } = await runCommand(['check', '--format', 'github'], { cwd: join(inner, 'schemas') });
  expect(filesOf(stdout, 'github')).toEqual(['packages/shop/error-contracts.config.json']);
});

test('the checkout decides, if the repository is a folder of it', async () => {
  const { folder, inner } = repository();
  const { stdout } = await runCommand(['check', '--format', 'github'], {
    cwd: inner,
    env: { GITHUB_WORKSPACE: join(folder, '..') },
  });
  expect(filesOf(stdout, 'github')[0]).toMatch(/^[^/.][^/]*\/packages\/shop\/schemas\/catalog\.json$/);
});

test('text and JSON name files as a person at the terminal opens them', async () => {
  const { inner } = repository();
  for (const format of ['text', 'json', 'junit']) {
    const { stdout } = await runCommand(['check', '--format', format], { cwd: inner });
    expect(stdout).toContain('schemas/catalog.json');
    expect(stdout).not.toContain('packages/shop');
  }
});
