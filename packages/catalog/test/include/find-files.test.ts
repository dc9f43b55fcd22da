import { describe, expect, test } from 'vitest';
import type { EntryKind, FileSource } from '../../src/read/file-source.js';
import { filesInMemory } from '../../src/read/file-source.js';
import { fileFinder } from '../../src/read/include/find-files.js';
import { readSources } from '../../src/read/read-sources.js';
import { catalogOf, sourcesWith } from './sources-with.js';

const PATHS = [
  'a.json',
  'b.json',
  'b.txt',
  '.c.json',
  'x/a.json',
  'x/y/a.json',
  'x/y/b.json',
  '.git/a.json',
  'node_modules/p/a.json',
];

const memory = filesInMemory(new Map(PATHS.map((path) => [path, new Uint8Array()])), (path) => path);

test.each([
  ['*.json', ['a.json', 'b.json']],
  ['a*.json', ['a.json']],
  ['*a*.json', ['a.json']],
  ['**/a.json', ['a.json', 'x/a.json', 'x/y/a.json']],
  ['**/*.json', ['a.json', 'b.json', 'x/a.json', 'x/y/a.json', 'x/y/b.json']],
  ['x/**/*.json', ['x/a.json', 'x/y/a.json', 'x/y/b.json']],
  ['x/**/y/b.json', ['x/y/b.json']],
  ['x/y/a.json', ['x/y/a.json']],
  ['.c.json', ['.c.json']],
  ['a.jso*n', ['a.json']],
  ['*a.json.json', []],
])('%s finds %j', async (pattern, expected) => {
  expect(await fileFinder(memory)('.', pattern.split('/'))).toEqual({ paths: expected, errors: [] });
});

test('a name with many stars takes linear time', async () => {
  const name = `${'a'.repeat(200)}.json`;
  const files = filesInMemory(new Map([[name, new Uint8Array()]]), (path) => path);
  expect((await fileFinder(files)('.', [`${'*a'.repeat(100)}*b.json`])).paths).toEqual([]);
});

test('each folder is listed once, however many patterns there are', async () => {
  let listed = 0;
  const entries: FileSource['entries'] = async (folder) => {
    listed++;
    return await memory.entries(folder);
  };
  const find = fileFinder({ ...memory, entries });
  for (let turn = 0; turn < 100; turn++) await find('.', ['x', 'y', 'a.json']);
  expect(listed).toBe(3);
});

describe('a folder with too much', () => {
  const files = (count: number, folder: string): Record<string, unknown> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${folder}/${index}.json`, { errors: {} }]));

  test('10,000 files are read, and 10,001 are refused', async () => {
    const most = await sourcesWith(catalogOf(['errors/*.json']), files(10_000, 'errors'));
    expect(most.diagnostics).toEqual([]);
    expect(most.included).toHaveLength(10_000);
    const more = await sourcesWith(catalogOf(['errors/*.json']), files(10_001, 'errors'));
    expect(more.included).toEqual([]);
    expect(more.diagnostics).toEqual([
      expect.objectContaining({
        rule: 'includes-find-files',
        file: 'catalog.json',
        message: 'More than 10,000 files are included.',
      }),
    ]);
  });

  test('100,000 names are looked through, and not more', async () => {
    const many = new Map<string, EntryKind>(Array.from({ length: 60_000 }, (_, index) => [`${index}.txt`, 'file']));
    const endless: FileSource = { ...memory, entries: async () => new Map([...many, ['deeper', 'folder'] as const]) };
    const { errors } = await fileFinder(endless)('.', ['**', '*.json']);
    expect(errors).toEqual([
      {
        message: 'There are more than 100,000 names to look through.',
        help: 'Name a folder that has errors only, such as errors/**/*.json.',
      },
    ]);
  });
});

test('a file that is larger than the limit', async () => {
  const bytes = new Map([
    ['catalog.json', new TextEncoder().encode(JSON.stringify(catalogOf(['a.json'])))],
    ['a.json', new Uint8Array()],
  ]);
  const files = filesInMemory(bytes, (path) => path);
  const read = async (path: string): Promise<Uint8Array> => {
    if (path === 'a.json') throw Object.assign(new Error('Too large'), { code: 'TOO_LARGE' });
    return await files.read(path);
  };
  expect((await readSources('catalog.json', { ...files, read })).diagnostics).toEqual([
    expect.objectContaining({
      rule: 'files-are-readable',
      file: 'a.json',
      line: 1,
      column: 1,
      help: 'Split the catalogue.',
    }),
  ]);
});
