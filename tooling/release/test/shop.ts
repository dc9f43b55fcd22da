import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** How a command ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A repository with two packages that are ready to be published, one of them with a catalogue. */
export interface Shop {
  /** Writes a file, as JSON if it is no text. */
  write(path: string, content: object | string): void;
  /** Writes a file and commits everything. */
  commit(path: string, content: object | string): void;
  /** Sets the version of both packages and of the release of the catalogue, and commits that. */
  raise(version: string): void;
  /** Publishes it to a registry. */
  release(registry: string, ...flags: readonly string[]): Promise<Ended>;
}

/** The catalogue of the shop: one error. */
export const catalog = {
  name: 'shop',
  sourceLocale: 'en',
  errors: { CARD_EXPIRED: { code: 1, message: 'Your card has expired.', status: 402 } },
};

const script = fileURLToPath(new URL('../src/release.ts', import.meta.url));
const command = fileURLToPath(new URL('bin/error-contracts.js', import.meta.resolve('error-contracts/package.json')));

/** What a workflow, a hook of git or an npm around the tests sets. */
const foreign = /^(GIT_|GITHUB_|npm_|NPM_)/;
const who = (role: string) => ({ [`GIT_${role}_NAME`]: 'Wang Li', [`GIT_${role}_EMAIL`]: 'wang.li@example.com' });
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name))),
  ...who('AUTHOR'),
  ...who('COMMITTER'),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** Returns a shop of version 1.0.0 in a folder of its own, which is released with some more variables. */
export function shop(more: NodeJS.ProcessEnv = {}): Shop {
  const root = mkdtempSync(join(tmpdir(), 'error-contracts-shop-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: root, env });
  const write = (path: string, content: object | string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
  };
  const commitAll = (): void => {
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Edit');
  };
  const raise = (version: string): void => {
    write('schemas/package.json', { name: '@shop/schemas', version });
    write('shop/package.json', { name: 'shop', version, dependencies: { '@shop/schemas': version } });
    execFileSync(process.execPath, [command, 'release'], { cwd: root });
    commitAll();
  };
  git('init', '--quiet');
  write('package.json', { private: true, workspaces: ['shop', 'schemas', 'private'] });
  write('private/package.json', { name: 'private', private: true });
  write('schemas/catalog.json', catalog);
  raise('1.0.0');
  return {
    write,
    raise,
    commit: (path, content) => {
      write(path, content);
      commitAll();
    },
    release: async (registry, ...flags) => {
      write('.git/npmrc', `${registry.replace('http:', '')}:_authToken=secret\n`);
      const npm = {
        npm_config_registry: registry,
        npm_config_cache: join(root, '.git/npm-cache'),
        npm_config_userconfig: join(root, '.git/npmrc'),
        npm_config_noproxy: '127.0.0.1',
      };
      const args = ['--disable-warning=ExperimentalWarning', script, '--root', root, '--pause', '0', ...flags];
      return await new Promise((resolve) => {
        execFile(process.execPath, args, { cwd: root, env: { ...env, ...npm, ...more } }, (error, stdout, stderr) => {
          resolve({ code: Number(error?.code ?? 0), stdout, stderr });
        });
      });
    },
  };
}
