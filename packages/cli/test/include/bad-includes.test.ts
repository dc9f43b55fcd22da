import { expect, test } from 'vitest';
import { treeOf } from '../support/tree-of.js';
import { badConflicts } from './bad-conflicts.js';
import { badContents } from './bad-contents.js';
import { makeBad } from './bad-include.js';
import { badPaths } from './bad-paths.js';
import { splitCatalog } from './split-catalog.js';

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly help: string;
}

const cases = { ...badPaths, ...badConflicts, ...badContents };

test.each(Object.entries(cases))('%s is refused at its place, and nothing is written', async (_, bad) => {
  const { folder, run, read } = splitCatalog();
  makeBad(folder, bad);
  const before = treeOf(folder);

  const { code, stdout } = await run('generate', 'types', '--out', 'out', '--format', 'json');

  expect(code).toBe(1);
  const diagnostics: readonly Found[] = JSON.parse(stdout).diagnostics;
  const found = diagnostics.filter(({ rule }) => rule === bad.rule);
  const places = found.map(({ file, line, column }) => `${file}:${line}:${column}`);
  expect(places, stdout).toEqual(bad.at.map(([file, text]) => placeOf(read(file), text, file)));
  for (const { message, help, severity } of found) {
    expect(severity).toBe('error');
    expect(`${message} ${help}`).toMatch(bad.says);
    expect(help).toMatch(/\S.*[.…?]$|^Install it: /);
  }
  expect(treeOf(folder)).toEqual(before);
});

/** The place of the last text in a file that begins so: of a key and a value, the value. */
function placeOf(content: string, text: string, file: string): string {
  const at = content.lastIndexOf(text);
  if (at === -1) throw new Error(`${file} does not have ${text}`);
  const lines = content.slice(0, at).split('\n');
  return `${file}:${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}
