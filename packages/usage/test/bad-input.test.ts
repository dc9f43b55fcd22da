import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkUsage } from '../src/index.js';
import { folderWith, linesOf, namesOf, shop, usageOf } from './support/project.js';

const USE = "errors.is(x, 'USER_LOCKED');\n";

test('a source that does not parse is named with its line, and the rest goes on', () => {
  const usage = usageOf({ 'a.ts': `const ok = 1;\nconst x = ;\n`, 'b.ts': `${USE}if (error.code === 2004) {}` });
  expect(linesOf(usage)).toEqual([
    'a.ts:2:11 sources-are-readable Unexpected token',
    'b.ts:2:20 no-raw-codes 2004 is the code of USER_NOT_FOUND, written by hand.',
  ]);
});

test.each([
  ['JavaScript with JSX', 'a.js', 'const a = <b>{c}</b>;'],
  ['types of Flow', 'a.js', '// @flow\nimport type { A } from "./a"; const f = (x: ?string): A => x;'],
  ['decorators', 'a.ts', '@Controller() class A { constructor(@Inject() private readonly a: B) {} @Get() f() {} }'],
  ['a computed key below a decorator', 'a.ts', 'class A { @IsString()\n [Key.A]: string; @Get(a)\n [Key.b]() {} }'],
  ['both at once', 'a.tsx', 'class A { constructor(@Inject() a: B, @C() [d]) {} @IsString()\n [Key.A]: string; }'],
  ['an old assertion', 'a.ts', 'const a = <string>b; using c = d;'],
  ['a script with a shebang and a byte order mark', 'a.cjs', '\ufeff#!/usr/bin/env node\nreturn;'],
  [
    'new syntax',
    'a.mts',
    'import a from "./a.json" with { type: "json" }; enum B { C } namespace D { export const e = await f; }',
  ],
  ['accessors and imports of today', 'a.ts', 'import defer * as a from "./b.js"; class C { @d accessor e = a; }'],
  ['declarations that only a compiler refuses', 'a.ts', 'let a; let a; export { b };'],
])('%s parses', (_name, file, source) => {
  expect(linesOf(usageOf({ [file]: source, 'use.ts': USE }))).toEqual([]);
});

test('what a parser says at length is one line', () => {
  const usage = usageOf({ 'a.ts': "import { 'b' } from './b.js';", 'b.ts': USE });
  expect(linesOf(usage)).toEqual([
    'a.ts:1:10 sources-are-readable A string literal cannot be used as an imported binding.',
  ]);
});

test('a file that a machine made, of more than 8 MB: named, and the rest goes on', () => {
  const usage = usageOf({ 'a.js': ' '.repeat(8_000_001), 'b.ts': USE });
  expect(usage.diagnostics.map(({ severity, message }) => [severity, message])).toEqual([
    ['warning', 'The file is larger than 8 MB.'],
  ]);
});

test('binary files, other encodings: named, and the rest goes on', () => {
  const usage = usageOf({
    'a.ts': new Uint8Array([0x47, 0, 1]),
    'b.js': new Uint8Array([0x27, 0xff, 0x27]),
    'c.ts': USE,
  });
  expect(usage.diagnostics.map(({ file, severity, message }) => [file, severity, message])).toEqual([
    ['a.ts', 'warning', 'The file is binary: it has bytes that are 0.'],
    ['b.js', 'warning', 'The file is not UTF-8.'],
  ]);
});

describe('nothing was found', () => {
  test.each([
    ['an empty folder', {}],
    ['no sources', { 'a.txt': '', 'a.d.ts': 'export const a: 1;' }],
  ])('%s', (_name, files) => {
    expect(linesOf(usageOf(files))).toEqual([
      '.:1:1 sources-are-found There are no sources in TypeScript or JavaScript here.',
    ]);
  });

  test('sources that use no error', () => {
    expect(linesOf(usageOf({ 'a.ts': 'export {};' }))).toEqual([
      '.:1:1 sources-are-found No error of shop is thrown, handled or named in the 1 file here.',
    ]);
  });

  test('sources that use no error, and compare a message of some library', () => {
    const usage = usageOf({ 'a.ts': "if (error.message === 'ENOENT') {}", 'b.ts': '' });
    expect(linesOf(usage)).toEqual([
      'a.ts:1:5 no-message-comparison An error is told apart by its message, which is a text for people.',
      '.:1:1 sources-are-found No error of shop is thrown, handled or named in the 2 files here.',
    ]);
  });

  test('files that are left out', () => {
    expect(linesOf(usageOf({ 'a.ts': new Uint8Array([0x47, 0, 1]) }))).toEqual([
      'a.ts:1:1 sources-are-readable The file is binary: it has bytes that are 0.',
      '.:1:1 sources-are-found No source could be read here.',
    ]);
  });

  test('a file in another language', () => {
    expect(linesOf(usageOf({ 'a.vue': USE }, ['a.vue']))).toEqual([
      'a.vue:1:1 sources-are-readable This is neither TypeScript nor JavaScript.',
    ]);
  });

  test('a path that is not there', () => {
    expect(linesOf(usageOf({ 'a.ts': USE }, ['a.ts', 'nowhere']))).toEqual([
      'nowhere:1:1 sources-are-readable It cannot be read (ENOENT).',
    ]);
  });
});

test('what others made is not read; files in languages of their own are counted', () => {
  const raw = 'if (error.code === 2004) {}';
  const usage = usageOf({
    'src/a.ts': USE,
    'src/node_modules/b/index.js': raw,
    'dist/c.js': raw,
    '.cache/d.js': raw,
    'src/e.vue': raw,
    'src/f.svelte': raw,
  });
  expect(linesOf(usage)).toEqual([]);
  expect(usage.read).toMatchObject({ sources: 1, unread: { '.vue': 1, '.svelte': 1 } });
});

test('links in a circle end, and a link that is named is followed', () => {
  const folder = folderWith({ 'src/a.ts': USE });
  symlinkSync('..', join(folder, 'src/up'));
  symlinkSync('loop.ts', join(folder, 'src/loop.ts'));
  symlinkSync('src', join(folder, 'named'));
  const usage = checkUsage({ catalog: shop, paths: ['named', 'src'], cwd: folder });
  expect(linesOf(usage)).toEqual([]);
  expect(namesOf(usage, 'handled')).toEqual(['USER_LOCKED']);
  const loop = checkUsage({ catalog: shop, paths: ['src/loop.ts'], cwd: folder });
  expect(linesOf(loop)).toEqual(['src/loop.ts:1:1 sources-are-readable It cannot be read (ELOOP).']);
});

test('modules in a circle, and a module that exports itself', () => {
  const usage = usageOf({
    'a.ts':
      "export * from './b.js'; export * from './a.js'; import { errors } from './b.js'; throw errors.USER_LOCKED();",
    'b.ts':
      "export * from './a.js'; import { createErrors } from '@error-contracts/server'; export const errors = createErrors({}); export const a = a;",
  });
  expect(linesOf(usage)).toEqual([]);
  expect(namesOf(usage, 'thrown')).toEqual(['USER_LOCKED']);
});

test('hostile names are data', () => {
  const usage = usageOf({
    'a.ts': `${USE}errors.__proto__(); errors['constructor'](); is(x, 'toString'); const t = { __proto__: 1, hasOwnProperty: 2 }; t[error.code]; import('\\0'); import('../'.repeat(9));`,
    'tsconfig.json': '{ "compilerOptions": { "paths": { "*": "no list", "__proto__": [1] } } }',
    'b.ts': "import x from '__proto__'; import y from 'a/../../../../etc/passwd'; import z from '/dev/zero';",
  });
  expect(linesOf(usage)).toEqual([]);
});

describe('nested deeply', () => {
  test.each([
    ['brackets', '['.repeat(100_000)],
    ['calls', `x${'.a()'.repeat(100_000)};`],
    ['a sum', `${'a+'.repeat(100_000)}a;`],
    ['else if', `${'if (a) {} else '.repeat(50_000)}{}`],
    ['placeholders', `${'`${'.repeat(20_000)}`],
  ])('%s: named, and the rest goes on', (_name, source) => {
    const usage = usageOf({ 'a.js': source, 'b.js': 'throw "USER_NOT_FOUND";' });
    expect(linesOf(usage).at(-1)).toContain('b.js:1:7 no-raw-codes');
    expect(linesOf(usage)).toHaveLength(2);
  });
});
