import { expect, test } from 'vitest';
import { filesIn } from '../codes/files-in.js';
import { writeCatalog } from '../support/example-catalog.js';
import { runCommand, temporaryFolder } from '../support/run-command.js';

const CODES = `| Code | Description |
| --- | --- |
| order.lost | The order is lost. |
| CARD_EXPIRED | Your card has expired. |
| order.sent | The order is on its way. |
`;

/** A folder with a catalogue of string codes, a document, and a function that imports it. */
function stringCatalog(head: object = {}, errors: object = ERRORS, document: string = CODES) {
  const folder = temporaryFolder();
  const files = filesIn(folder);
  writeCatalog(folder, { name: 'shop', sourceLocale: 'en', ...head, errors }, {});
  files.write('codes.md', document);
  const run = (...args: readonly string[]) => runCommand(['import', 'codes.md', ...args], { cwd: folder });
  return { ...files, run, errors: () => JSON.parse(files.read('catalog.json')).errors };
}

const ERRORS = {
  ORDER_LOST: { code: 'order.lost', message: 'Written by hand.', status: 404 },
  CARD_EXPIRED: { message: 'Your card has expired.', status: 402 },
};

test('a table is merged by string code; a text that a person wrote is replaced only if its code is named', async () => {
  const { run, errors } = stringCatalog();
  const first = await run('--write');
  expect(first.stdout).toContain('help: Take it with --overwrite ORDER_LOST.');
  expect(Object.keys(errors())).toEqual(['ORDER_LOST', 'ORDER_SENT', 'CARD_EXPIRED']);
  expect(errors().ORDER_LOST.message).toBe('Written by hand.');
  expect(await run('--overwrite', 'order.lost', '--write')).toMatchObject({ code: 0 });
  expect(errors().ORDER_LOST.message).toBe('The order is lost.');
  expect((await run('--check')).stdout).toContain('3 same: nothing to do.');
});

test.each([
  ['ORDER.LOST', 'Did you mean order.lost?'],
  ['order.last', 'Did you mean order.lost?'],
  ['CARD_EXPIRD', 'Did you mean CARD_EXPIRED?'],
])('--overwrite %s is no error of the catalogue', async (word, help) => {
  expect(await stringCatalog().run('--overwrite', word)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(help),
  });
});

test('--skip leaves out a string code', async () => {
  const { run, errors } = stringCatalog();
  expect(await run('--skip', 'order.sent', '--skip=order.lost', '--write')).toMatchObject({ code: 0 });
  expect(errors()).toEqual(ERRORS);
});

test('integers of a document are texts in a catalogue of texts', async () => {
  const { run, errors } = stringCatalog({}, ERRORS, 'code | message\n--- | ---\n2004 | No such user.\n');
  expect(await run('--write')).toMatchObject({ code: 0 });
  expect(errors().NO_SUCH_USER).toMatchObject({ code: '2004' });
});

test('a catalogue without errors takes the codes that its ranges hold', async () => {
  const texts = stringCatalog({ ranges: [{ prefix: 'order.', name: 'orders' }] }, {});
  expect((await texts.run('--write')).stdout).toContain('2 of 3 added');
  expect(Object.keys(texts.errors())).toEqual(['ORDER_LOST', 'ORDER_SENT']);
  const integers = stringCatalog({ ranges: [{ from: 1, to: 99, name: 'all' }] }, {});
  expect(await integers.run('--write')).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('is not a whole number'),
  });
});

test('a catalogue of integers refuses texts, row by row, and nothing is written if no row is left', async () => {
  const { run, errors } = stringCatalog({}, { ORDER_LOST: { code: 7, message: 'Lost.', status: 404 } });
  const { code, stdout } = await run('--write');
  expect(code).toBe(1);
  expect(stdout.match(/codes\.md:[345]:1 error .* is not a whole number\. codes-fit-the-catalogue/g)).toHaveLength(3);
  expect(errors()).toEqual({ ORDER_LOST: { code: 7, message: 'Lost.', status: 404 } });
});

test('the texts of another document name errors by string codes too', async () => {
  const { run, errors, write } = stringCatalog({}, ERRORS, 'code | 描述\n--- | ---\nA0111 | 用户名已存在\n');
  write('names.csv', 'code,message\nA0111,The name is taken.\n');
  expect(await run('--names-from', 'names.csv', '--write')).toMatchObject({ code: 0 });
  expect(errors().NAME_TAKEN).toMatchObject({ code: 'A0111', message: '用户名已存在' });
});
