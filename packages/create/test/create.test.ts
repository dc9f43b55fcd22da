import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const BIN = fileURLToPath(new URL('../bin/create-error-contracts.js', import.meta.url));

/** Runs the command in a new folder, with the agent of a package manager. */
function create(args: readonly string[], agent: string) {
  const folder = mkdtempSync(join(tmpdir(), 'create-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const env = { PATH: process.env.PATH, HOME: '/nonexistent', npm_config_user_agent: agent };
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { folder, status, stdout, stderr };
}

test('it is init, for the package manager that runs it', () => {
  const { folder, status, stdout, stderr } = create(['my-service', '--yes'], 'pnpm/10.1.0 npm/? node/v24');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('next: cd my-service\nnext: pnpm install\n');
  expect(existsSync(join(folder, 'my-service/schemas/catalog.json'))).toBe(true);
});

test('every command of the README is one that it takes', () => {
  const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8');
  const commands = [...readme.matchAll(/^npm create error-contracts(.*?)(?: +#.*)?$/gm)].map(([, words = '']) =>
    words
      .trim()
      .split(/\s+/)
      .filter((word) => word !== '' && word !== '--'),
  );
  expect(commands).toHaveLength(3);
  for (const args of commands)
    expect(create([...args, '--dry-run'], 'npm/11.0.0')).toMatchObject({ status: 0, stderr: '' });
});

test('what is wrong is said as by init', () => {
  const { status, stderr } = create(['--server', 'koa'], 'npm/11.0.0');
  expect(status).toBe(2);
  expect(stderr).toContain('help: Run error-contracts init --help to see what there is.');
});
