import { mkdirSync, writeFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { exampleCatalog, writeCatalog } from './support/example-catalog.js';
import { runCommand, temporaryFolder } from './support/run-command.js';

const RUNTIME = '@error-contracts/runtime';

/** Returns a package in a workspace, and what `generate` says on standard error and as JSON. */
function workspace(files: readonly string[]) {
  const folder = temporaryFolder();
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), '{}');
  }
  const inner = join(folder, 'packages/shop');
  mkdirSync(inner, { recursive: true });
  writeFileSync(join(inner, 'package.json'), '{ "name": "shop" }');
  writeCatalog(inner, exampleCatalog(), {});
  return {
    folder,
    async generate(target = 'i18n', ...args: readonly string[]) {
      const command = ['generate', target, '--out', 'src/errors', ...args];
      const { code, stderr } = await runCommand(command, { cwd: inner });
      const { stdout } = await runCommand([...command, '--format', 'json'], { cwd: inner });
      return { code, stderr, missing: JSON.parse(stdout).missing };
    },
  };
}

test.each([
  ['pnpm-lock.yaml', 'pnpm add'],
  ['yarn.lock', 'yarn add'],
  ['bun.lock', 'bun add'],
  ['package-lock.json', 'npm install'],
  ['other.txt', 'npm install'],
])('beside %s, generate says that "%s" installs what the code imports', async (lock, install) => {
  expect(await workspace([lock]).generate()).toEqual({
    code: 0,
    stderr: `note: The code in src/errors imports ${RUNTIME}, which is not installed there. Install it: ${install} ${RUNTIME}\n`,
    missing: [{ name: RUNTIME, from: 'src/errors', install: `${install} ${RUNTIME}` }],
  });
});

test('what pnpm keeps for other packages is not found', async () => {
  const hidden = `node_modules/.pnpm/runtime@1.0.0/node_modules/${RUNTIME}/package.json`;
  expect((await workspace(['pnpm-lock.yaml', hidden]).generate()).missing).toHaveLength(1);
});

test.each([[`node_modules/${RUNTIME}/package.json`], [`packages/shop/node_modules/${RUNTIME}/package.json`]])(
  '%s is found',
  async (file) => {
    expect(await workspace([file]).generate()).toEqual({ code: 0, stderr: '', missing: [] });
  },
);

test('a package of types that is imported is looked for too', async () => {
  const { missing } = await workspace([]).generate('validators', '--types', '@acme/error-types/index.js');
  expect(missing.map(({ name }: { name: string }) => name).sort()).toEqual(['@acme/error-types', RUNTIME]);
});

test("Plug'n'Play is asked if its hook is there; without it, nothing is said", async () => {
  const here = workspace(['.pnp.cjs']);
  expect(await here.generate()).toMatchObject({ stderr: '', missing: [] });
  const hooked = nodeModule as unknown as { findPnpApi?: unknown };
  onTestFinished(() => {
    delete hooked.findPnpApi;
  });
  for (const isDeclared of [false, true]) {
    hooked.findPnpApi = () => ({
      resolveToUnqualified(name: string) {
        if (!isDeclared) throw new Error(`${name} is not declared`);
        return `/cache/${name}`;
      },
    });
    expect((await here.generate()).missing).toHaveLength(isDeclared ? 0 : 1);
  }
});

test('without a package.json above there is nothing to install into', async () => {
  const folder = temporaryFolder();
  writeCatalog(folder, exampleCatalog(), {});
  expect(await runCommand(['generate', 'i18n', '--out', 'out'], { cwd: folder })).toMatchObject({
    code: 0,
    stderr: '',
  });
});
