import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { contractOf, emitAll, scratchFolder } from './compile-fixture.js';

const TSC = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')));

test('what is generated compiles in a CommonJS project, and loads languages there', async () => {
  const { folder, remove } = scratchFolder();
  onTestFinished(remove);
  const files = await emitAll(await contractOf('string-codes'));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }');
  const flags = '--ignoreConfig --strict --resolveJsonModule --target es2022 --module nodenext --rootDir'.split(' ');
  const modules = [...files.keys()].filter((path) => path.endsWith('.ts')).map((path) => join(folder, path));
  const args = [TSC, ...flags, folder, '--outDir', folder, '--types', '', ...modules];
  expect(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout).toBe('');
  const script = `require('./i18n').loadLocale('de').then(({ locale }) => console.log(locale))`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: folder, encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['de\n', '']);
}, 60_000);
