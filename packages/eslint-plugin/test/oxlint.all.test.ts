import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { shopWith } from './support/shop.js';

const require = createRequire(import.meta.url);
const manifest = require.resolve('oxlint/package.json');
const OXLINT = join(dirname(manifest), require(manifest).bin.oxlint);
const plugin = fileURLToPath(import.meta.resolve('@error-contracts/eslint-plugin'));

const CONFIG = JSON.stringify({
  categories: { correctness: 'off' },
  jsPlugins: [{ name: 'error-contracts', specifier: plugin }],
  rules: {
    'error-contracts/no-raw-codes': 'error',
    'error-contracts/no-raw-texts': 'error',
    'error-contracts/no-message-comparison': 'error',
    'error-contracts/handle-every-error': 'error',
    'error-contracts/no-unknown-names': 'error',
  },
});

const SOURCE = `import { catalog } from '@error-contracts/types';
const seen: number = error!.code === 2004 ? catalog.USER_LOKED.code : 0;
if ((error as Error).message === 'This user is locked for now.') toast('We couldn’t find that user.');
reader.match(error, { USER_LOCKED: f });
`;

function oxlint(folder: string, ...args: readonly string[]): readonly string[] {
  const { stdout, stderr } = spawnSync(process.execPath, [OXLINT, '--format', 'unix', ...args, '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return [...stdout.matchAll(/:(\d+:\d+): .*error-contracts\(?\/?([a-z-]+)/g)].map(
    ([, place, rule]) => `${place} ${rule}`,
  );
}

test('the same file is a plugin of oxlint, which reads TypeScript too', () => {
  const folder = shopWith({ '.oxlintrc.json': CONFIG, 'src/a.ts': SOURCE });
  expect(oxlint(folder)).toEqual([
    '2:38 no-raw-codes',
    '3:72 no-raw-texts',
    '3:5 no-message-comparison',
    '4:21 handle-every-error',
    '2:53 no-unknown-names',
  ]);
});

test('its fixes are applied', () => {
  const folder = shopWith({ '.oxlintrc.json': CONFIG, 'src/a.ts': SOURCE });
  oxlint(folder, '--fix');
  expect(readFileSync(join(folder, 'src/a.ts'), 'utf8')).toBe(
    SOURCE.replace('code === 2004', 'code === catalog.USER_NOT_FOUND.code'),
  );
});
