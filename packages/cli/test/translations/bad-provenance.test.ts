import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainProject } from './translated-project.js';

const RECORD = '"USER_NOT_FOUND": { "source": "", "target": null, "state": "draft" }';
const RESOLVE = 'Run error-contracts translations resolve.';

/** A file of provenance that is wrong; what check says, and at which line. */
const CASES: readonly (readonly [what: string, text: string | Buffer, line: number, says: string, help: string])[] = [
  ['no JSON', '{ "format": 1', 1, 'A closing brace is expected here.', 'Add the missing }.'],
  ['no object', '[]', 1, 'The file is not an object.', 'Expected: What is known about the translations'],
  ['no format', '{}', 1, 'The file has no "format".', 'Add "format":'],
  ['an older format', '{\n  "format": 0\n}', 2, '"format" is not 1', 'The version of this format'],
  [
    'a newer format',
    '{\n  "format": 2\n}',
    2,
    'has the format 2, which is newer than this tool knows (1)',
    'Install the newest',
  ],
  ['another name', '{\n  "user": {},\n  "format": 1\n}', 2, '"user" is not a known property.', 'Delete it.'],
  [
    'an unknown error',
    `{\n  ${RECORD.replace('FOUND', 'FOND')},\n  "format": 1\n}`,
    2,
    '"USER_NOT_FOND" is not the name of an error',
    'Did you mean USER_NOT_FOUND?',
  ],
  [
    'a record that is none',
    '{\n  "USER_NOT_FOUND": "reviewed",\n  "format": 1\n}',
    2,
    '"USER_NOT_FOUND" is not an object.',
    'Expected: What is known',
  ],
  [
    'a record without a source',
    '{\n  "USER_NOT_FOUND": { "target": null, "state": "draft" },\n  "format": 1\n}',
    2,
    'has no "source"',
    'Add "source": The source text',
  ],
  [
    'an unknown state',
    `{\n  ${RECORD.replace('draft', 'reviewd')},\n  "format": 1\n}`,
    2,
    '"state" has a value that is not allowed.',
    'Did you mean "reviewed"?',
  ],
  [
    'a digest that is none',
    `{\n  ${RECORD.replace('null', '"abc"')},\n  "format": 1\n}`,
    2,
    '"target" has the wrong form.',
    'The digest of the translation',
  ],
  [
    'an unknown member',
    `{\n  ${RECORD.replace('"state"', '"sate": 1, "state"')},\n  "format": 1\n}`,
    2,
    '"sate" is not a known property.',
    'Did you mean "state"?',
  ],
  [
    'an empty list of notes',
    `{\n  ${RECORD.replace(' }', ', "notes": [] }')},\n  "format": 1\n}`,
    2,
    '"notes" is empty.',
    'Add at least one.',
  ],
  ['a line twice', `{\n  ${RECORD},\n  ${RECORD},\n  "format": 1\n}`, 3, '"USER_NOT_FOUND" is written twice', RESOLVE],
  [
    'a conflict',
    `{\n<<<<<<< HEAD\n  ${RECORD},\n=======\n>>>>>>> b\n  "format": 1\n}`,
    2,
    'unresolved merge conflict',
    RESOLVE,
  ],
  ['no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 1, 'UTF-8', 'Save'],
];

test.each(CASES)('check refuses %s, at its line and with help', async (_, text, line, says, help) => {
  const here = await plainProject();
  writeFileSync(join(here.folder, 'translations/de.json'), text);
  const { code, stdout } = await here.run('check', '--format', 'json');
  expect(code).toBe(1);
  const found = JSON.parse(stdout).diagnostics.filter(({ file }: { file: string }) => file === 'translations/de.json');
  expect(found[0]).toMatchObject({ severity: 'error', line });
  expect(found[0].message).toContain(says);
  expect(found[0].help).toContain(help);
});

test('a name that an object has by itself is no record', async () => {
  const here = await plainProject();
  here.write(
    'translations/de.json',
    '{\n  "__proto__": { "source": "", "target": null, "state": "draft" },\n  "format": 1\n}',
  );
  expect(await here.run('check')).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('"__proto__" is not a known'),
  });
});

test('a file of provenance that cannot be read is never taken for none', async () => {
  const here = await plainProject();
  mkdirSync(join(here.folder, 'translations/xx.json'));
  expect(await here.run('check')).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('translations/xx.json:1:1'),
  });
  for (const command of [['status'], ['record'], ['source-edited', '1001'], ['source']]) {
    const before = here.read('translations/de.json');
    expect(await here.tr(...command)).toMatchObject({ code: 1, stdout: expect.stringContaining('This is a folder') });
    expect(here.read('translations/de.json')).toBe(before);
  }
});
