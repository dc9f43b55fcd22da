import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isAll } from '@error-contracts/vitest-config/some-of';
import { describe, expect, test } from 'vitest';
import { readSources } from '../../src/read/read-sources.js';
import { replaceFiles } from '../../src/write/replace-files.js';
import { killAmid, runBelow } from './replace-in-child.js';
import { leftOvers, temporaryFolder } from './temporary-folder.js';

test('replaces several files, and makes missing files and folders', async () => {
  const folder = temporaryFolder();
  const [old, fresh] = [join(folder, 'old.json'), join(folder, 'locales/ja.json')];
  writeFileSync(old, 'before');
  replaceFiles(
    new Map([
      [old, '{ "用户": 1 }\n'],
      [fresh, ''],
    ]),
    folder,
  );
  expect(readFileSync(old, 'utf8')).toBe('{ "用户": 1 }\n');
  expect(readFileSync(fresh, 'utf8')).toBe('');
  expect(leftOvers(folder)).toEqual([]);
});

test.each([0o600, 0o644, 0o664, 0o755])('keeps the permissions %o', async (mode) => {
  const folder = temporaryFolder();
  const file = join(folder, 'catalog.json');
  writeFileSync(file, '');
  chmodSync(file, mode);
  replaceFiles(new Map([[file, 'after']]), folder);
  expect(statSync(file).mode & 0o777).toBe(mode);
});

test('replaces the target of a link, in the folder of the target', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'real'));
  writeFileSync(join(folder, 'real/catalog.json'), 'before');
  symlinkSync('real/catalog.json', join(folder, 'catalog.json'));
  replaceFiles(new Map([[join(folder, 'catalog.json'), 'after']]), folder);
  expect(lstatSync(join(folder, 'catalog.json')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'real/catalog.json'), 'utf8')).toBe('after');
});

test('a hard link keeps the old text: nothing is written in place', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.json'), 'before');
  linkSync(join(folder, 'a.json'), join(folder, 'b.json'));
  replaceFiles(new Map([[join(folder, 'a.json'), 'after']]), folder);
  expect(readFileSync(join(folder, 'b.json'), 'utf8')).toBe('before');
});

describe('a file that cannot be replaced leaves all files as they were', () => {
  const cases: Record<string, [code: string, spoil: (file: string) => void]> = {
    'a folder': ['EISDIR', (file) => mkdirSync(file)],
    'a device': ['EINVAL', (file) => symlinkSync('/dev/full', file)],
    'a link that leads nowhere': ['ENOENT', (file) => symlinkSync('nowhere.json', file)],
    'a file below a file': ['ENOTDIR', (file) => writeFileSync(file, '')],
  };
  test.each(Object.entries(cases))('%s', async (_, [code, spoil]) => {
    const folder = temporaryFolder();
    const [good, made, bad] = ['catalog.json', 'new.json', 'bad.json'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(good, 'before');
    spoil(bad);
    const file = code === 'ENOTDIR' ? join(bad, 'below.json') : bad;
    const texts = [good, made, file].map((path) => [path, 'after'] as const);
    await expect(async () => replaceFiles(new Map(texts), folder)).rejects.toMatchObject({
      name: 'ReplaceError',
      code,
      file,
    });
    expect(readFileSync(good, 'utf8')).toBe('before');
    expect(existsSync(made)).toBe(false);
    expect(leftOvers(folder)).toEqual([]);
  });

  // Root may write everywhere, so the child runs as another user.
  const UNPRIVILEGED = `if (process.getuid() === 0) process.seteuid(65534);`;
  const REPLACE = `replaceFiles(new Map(args.map((file) => [file, 'x'.repeat(100_000)])), dirname(args[0]))`;

  test('a folder that is read-only', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'catalog.json'), 'before');
    chmodSync(join(folder, 'catalog.json'), 0o666);
    chmodSync(folder, 0o555);
    expect(runBelow('"$@"', UNPRIVILEGED + REPLACE, join(folder, 'catalog.json'))).toBe('EACCES');
    expect(readFileSync(join(folder, 'catalog.json'), 'utf8')).toBe('before');
  });

  test('a file that is read-only, in a folder that is not', () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o777);
    writeFileSync(join(folder, 'catalog.json'), 'before');
    chmodSync(join(folder, 'catalog.json'), 0o444);
    expect(runBelow('"$@"', UNPRIVILEGED + REPLACE, join(folder, 'catalog.json'))).toBe('EACCES');
    expect(readFileSync(join(folder, 'catalog.json'), 'utf8')).toBe('before');
  });

  test('a file that the system does not let grow', () => {
    const folder = temporaryFolder();
    const files = ['a.json', 'b.json'].map((name) => join(folder, name));
    for (const file of files) writeFileSync(file, 'before');
    expect(runBelow('ulimit -f 20; "$@"', REPLACE, ...files)).toBe('EFBIG');
    expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual(['before', 'before']);
    expect(leftOvers(folder)).toEqual([]);
  });

  test('a full disk, if the machine can mount one', () => {
    const folder = temporaryFolder();
    const mount = `mount -t tmpfs -o size=160k none "${folder}" && printf before | tee "${folder}/a.json" > "${folder}/b.json"`;
    const look = `cat "${folder}/a.json" "${folder}/b.json"; ls -A "${folder}" | wc -l`;
    const command = `unshare -rm sh -c '${mount}' 2>/dev/null || { echo no mount; exit; }
      unshare -rm sh -c '${mount}; "$@"; ${look}' sh "$@"`;
    const printed = runBelow(command, REPLACE, join(folder, 'a.json'), join(folder, 'b.json'));
    expect(printed).toMatch(/^(ENOSPC\nbeforebefore\s*2|no mount)$/);
  });

  test('a mounted file, after another one was already replaced', () => {
    const folder = temporaryFolder();
    const files = ['a.json', 'b.json', 'c.json'].map((name) => join(folder, name));
    for (const file of files.slice(1)) writeFileSync(file, 'before');
    const mount = `mount --bind "${files[2]}" "${files[2]}"`;
    const command = `unshare -rm sh -c '${mount}' 2>/dev/null || { echo no mount; exit; }
      unshare -rm sh -c '${mount}; "$@"' sh "$@"`;
    expect(runBelow(command, REPLACE, ...files)).toMatch(/^(EBUSY|no mount)$/);
    expect(existsSync(files[0] ?? '')).toBe(false);
    expect(files.slice(1).map((file) => readFileSync(file, 'utf8'))).toEqual(['before', 'before']);
    expect(leftOvers(folder)).toEqual([]);
  });
});

describe('a process that is killed in the middle of a write', () => {
  const FOREVER = `
    const texts = ['a', 'b'].map((letter) => JSON.stringify({ text: letter.repeat(300_000) }));
    console.log('begun');
    for (let turn = 0; ; turn++) replaceFiles(new Map([[args[0], texts[turn % 2]]]), dirname(args[0]))`;

  test('leaves a whole file, and nothing that disturbs the next run', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'catalog.json');
    writeFileSync(file, JSON.stringify({ text: 'a'.repeat(300_000) }));
    for (let kill = 0; kill < (isAll ? 20 : 8); kill++) {
      await killAmid(FOREVER, kill * 3, file);
      expect(JSON.parse(readFileSync(file, 'utf8')).text).toMatch(/^(a{300000}|b{300000})$/);
    }
    const left = leftOvers(folder);
    expect(left.length, 'some kill came between the first byte and the rename').toBeGreaterThan(0);

    expect(await readSources(file)).toMatchObject({ diagnostics: [], locales: [] });
    const longAgo = new Date(Date.now() - 3_600_000);
    for (const name of left.slice(1)) utimesSync(join(folder, name), longAgo, longAgo);
    replaceFiles(new Map([[file, 'after']]), folder);
    expect(leftOvers(folder), 'what may be the work of a run that lives stays').toEqual(left.slice(0, 1));
  });
});
