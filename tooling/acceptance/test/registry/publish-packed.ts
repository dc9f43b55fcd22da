import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishedPackages } from '../packed/published-packages.js';
import { mustRun, type Ran, root, run } from '../repository.js';
import type { RealRegistry } from './real-registry.js';

/** Publishes what was packed, by the release script, from a repository that holds nothing else. */
export function publishPacked(tarballs: Readonly<Record<string, string>>, registry: RealRegistry): Ran {
  const folder = mkdtempSync(join(tmpdir(), 'error-contracts-release-'));
  try {
    for (const published of publishedPackages) {
      const target = join(folder, published.folder);
      mkdirSync(target, { recursive: true });
      mustRun('tar', ['-xzf', tarballs[published.name] ?? published.name, '--strip-components=1'], target);
    }
    const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const workspaces = publishedPackages.map((published) => published.folder);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, private: true, workspaces }));
    mustRun('git', ['init', '--quiet'], folder, git);
    mustRun('git', ['add', '--all', '--force'], folder, git);
    mustRun('git', ['commit', '--quiet', '--message', 'As it was packed'], folder, git);
    const script = join(root, 'tooling/release/src/release.ts');
    const args = ['--disable-warning=ExperimentalWarning', script, '--root', folder];
    // It starts npm twice for each package.
    return run(process.execPath, args, folder, { ...git, ...npmFor(registry, join(folder, '.git')) }, 600_000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const git = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Wang Li',
  GIT_AUTHOR_EMAIL: 'wang.li@example.com',
  GIT_COMMITTER_NAME: 'Wang Li',
  GIT_COMMITTER_EMAIL: 'wang.li@example.com',
};

/** The settings with which npm uses a registry and nothing of the user's; its files are written to a folder. */
export function npmFor({ url, token }: RealRegistry, folder: string): NodeJS.ProcessEnv {
  const userconfig = join(folder, 'npmrc');
  writeFileSync(userconfig, `registry=${url}\n${url.replace('http:', '')}:_authToken=${token}\n`);
  return {
    npm_config_userconfig: userconfig,
    npm_config_registry: url,
    npm_config_cache: join(folder, 'npm-cache'),
    npm_config_noproxy: '127.0.0.1',
  };
}
