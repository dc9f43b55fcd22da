import { describe, expect, test } from 'vitest';
import { mergeCatalog } from '../../src/merge/merge-catalog.js';
import { checked, entry, errors, request, sameTexts, sourcesOf, written } from './shop-sources.js';

const sources = sourcesOf();

test('the same document changes nothing', () => {
  expect(mergeCatalog(sources, request(sameTexts))).toEqual({
    added: [],
    changed: [],
    missing: [],
    unknown: [],
    same: 4,
    files: new Map(),
    diagnostics: [],
  });
});

describe('a text that is different in the same document', () => {
  test('is replaced, with its source, and nothing else is changed', () => {
    const plan = mergeCatalog(sources, request({ ...sameTexts, 2004: 'We know no {user}.' }));
    expect(plan.changed).toEqual([
      { code: 2004, name: 'USER_NOT_FOUND', text: 'We know no {user}.', before: 'No such user.', line: 3, column: 1 },
    ]);
    expect(plan.files.get('catalog.json')).toBe(
      sources.catalog.text
        .replace('"message": "No such user."', `"message": "We know no '{'user'}'."`)
        .replace('"text": "No such user."', '"text": "We know no {user}."'),
    );
    expect(checked(sources, plan).contract).toBeDefined();
  });

  test('keeps its parameters', () => {
    const plan = mergeCatalog(sources, request({ ...sameTexts, 2024: 'No more than 140 signs, please.' }));
    expect(plan.changed).toMatchObject([{ name: 'NAME_TOO_LONG' }]);
    expect(plan.changed[0]).not.toHaveProperty('rejection');
    expect(written(plan).errors.NAME_TOO_LONG).toEqual({
      ...errors.NAME_TOO_LONG,
      message: 'No more than {max} signs, please.',
      source: { document: 'doc.md', text: 'No more than 140 signs, please.' },
    });
  });

  test('stays if the new text does not show the parameters, even if the request names it', () => {
    for (const overwrite of [new Set<string>(), new Set(['NAME_TOO_LONG'])]) {
      const plan = mergeCatalog(sources, request({ ...sameTexts, 2024: 'Too many signs.' }, { overwrite }));
      expect(plan.changed).toMatchObject([{ rejection: { reason: 'It does not show where the parameters belong.' } }]);
      expect(plan.files.size).toBe(0);
    }
  });
});

describe('a default that is different in the document', () => {
  const texts = { ...sameTexts, 2024: 'At most 200 signs.' };

  test('is left to a person', () => {
    const plan = mergeCatalog(sources, request(texts));
    expect(plan.changed).toMatchObject([
      {
        name: 'NAME_TOO_LONG',
        defaults: ['max: 140 -> 200'],
        rejection: {
          reason: 'It changes the default of a parameter, which clients show.',
          help: 'Take it with --overwrite NAME_TOO_LONG.',
        },
      },
    ]);
    expect(plan.files.size).toBe(0);
  });

  test('is replaced if the request names the error', () => {
    const plan = mergeCatalog(sources, request(texts, { overwrite: new Set(['NAME_TOO_LONG']) }));
    expect(plan.changed[0]).not.toHaveProperty('rejection');
    expect(written(plan).errors.NAME_TOO_LONG).toMatchObject({
      message: 'At most {max} signs.',
      data: { max: { default: 200 } },
      source: { text: 'At most 200 signs.' },
    });
    expect(checked(sources, plan).contract).toBeDefined();
  });

  test('stays if its schema forbids the new one, with the message of the rule', () => {
    const overwrite = new Set(['NAME_TOO_LONG']);
    const plan = mergeCatalog(sources, request({ ...sameTexts, 2024: 'At most 501 signs.' }, { overwrite }));
    expect(plan.changed[0]?.rejection?.reason).toContain('does not fit its schema: it must be at most 500.');
    expect(plan.files.size).toBe(0);
  });
});

describe('a text that a person wrote', () => {
  const texts = { ...sameTexts, 2010: 'Written by the vendor.' };

  test('stays', () => {
    const plan = mergeCatalog(sources, request(texts));
    expect(plan.changed).toMatchObject([
      {
        name: 'OWN_ERROR',
        rejection: { reason: 'A person wrote its text.', help: 'Take it with --overwrite OWN_ERROR.' },
      },
    ]);
    expect(plan.files.size).toBe(0);
  });

  test('is replaced if the request names the error, and then has a source', () => {
    const plan = mergeCatalog(sources, request(texts, { overwrite: new Set(['OWN_ERROR']) }));
    expect(written(plan).errors.OWN_ERROR).toMatchObject({
      message: 'Written by the vendor.',
      source: { document: 'doc.md', text: 'Written by the vendor.' },
    });
  });

  test('stays if it comes from another document, until the request names the error', () => {
    const other = { ...request({ ...sameTexts, 2004: 'Who?' }), document: 'other.md' };
    expect(mergeCatalog(sources, other).changed).toMatchObject([
      { name: 'USER_NOT_FOUND', rejection: { reason: 'Its text comes from "doc.md".' } },
    ]);
    const plan = mergeCatalog(sources, { ...other, overwrite: new Set(['USER_NOT_FOUND']) });
    expect(written(plan).errors.USER_NOT_FOUND.source).toEqual({ document: 'other.md', text: 'Who?' });
  });
});

describe('a new code', () => {
  test('gets an entry after the next lower code that says what is assumed', () => {
    const plan = mergeCatalog(sources, request({ ...sameTexts, 2001: 'Wrong captcha.', 2006: 'The user is new.' }));
    expect(plan.added.map(({ code, name }) => [code, name])).toEqual([
      [2001, 'WRONG_CAPTCHA'],
      [2006, 'USER_NEW'],
    ]);
    const catalog = written(plan);
    expect(Object.keys(catalog.errors)).toEqual([
      'WRONG_CAPTCHA',
      'USER_NOT_FOUND',
      'USER_LOCKED',
      'USER_NEW',
      'OWN_ERROR',
      'NAME_TOO_LONG',
    ]);
    expect(catalog.errors.USER_NEW).toEqual({
      code: 2006,
      message: 'The user is new.',
      status: 400,
      domain: 'account',
      source: {
        document: 'doc.md',
        text: 'The user is new.',
        note: 'Assumed, because the document does not say: the status 400 and the domain account.',
      },
    });
    expect(checked(sources, plan).contract).toBeDefined();
  });

  test('has what the document says', () => {
    const row = { code: 2006, text: 'Locked.', name: 'ORDER_LOCKED', status: 423, domain: 'order', line: 3, column: 1 };
    const plan = mergeCatalog(sources, { ...request({}), rows: [row] });
    expect(written(plan).errors.ORDER_LOCKED).toEqual({
      code: 2006,
      message: 'Locked.',
      status: 423,
      domain: 'order',
      source: { document: 'doc.md', text: 'Locked.' },
    });
  });

  test('says why it has the text of another one', () => {
    const plan = mergeCatalog(sources, request({ ...sameTexts, 2006: 'No such user.', 2007: 'New.', 2008: 'New.' }));
    const catalog = written(plan);
    expect(catalog.errors.NO_SUCH_USER.sameTextAs).toMatchObject({ name: 'USER_NOT_FOUND' });
    expect(catalog.errors.NEW_2008.sameTextAs).toMatchObject({ name: 'NEW' });
    expect(checked(sources, plan).contract).toBeDefined();
  });

  test('is rejected with the message of the rule that it breaks; the others are added', () => {
    const plan = mergeCatalog(sources, request({ ...sameTexts, 2006: 'Fine.', 2999: 'Reserved.', 7000: 'Beyond.' }));
    expect(plan.added.map(({ code, rejection }) => [code, rejection?.reason])).toEqual([
      [2006, undefined],
      [2999, 'The code 2999 of RESERVED is reserved: Kept free.'],
      [7000, 'The code 7000 of BEYOND lies in no range.'],
    ]);
    expect(Object.keys(written(plan).errors)).toContain('FINE');
    expect(Object.keys(written(plan).errors)).not.toContain('BEYOND');
    expect(checked(sources, plan).contract).toBeDefined();
  });

  test('never gets a name that is an alias', () => {
    const kept = sourcesOf({
      ...errors,
      USER_LOCKED: { ...entry(2005, 'The user is locked.'), aliases: ['USER_NEW'] },
    });
    expect(mergeCatalog(kept, request({ ...sameTexts, 2006: 'User new.' })).added).toMatchObject([
      { name: 'USER_NEW_2006' },
    ]);
  });

  test('is rejected if its text has what no message can have', () => {
    const plan = mergeCatalog(sources, request({ ...sameTexts, 2006: '用户｛名｝' }));
    expect(plan.added).toMatchObject([{ name: 'ERROR_2006', rejection: { help: 'Write { and } instead.' } }]);
  });
});

test('of two texts that become the same, one is rejected', () => {
  const plan = mergeCatalog(sources, request({ ...sameTexts, 2004: 'The user is gone.', 2005: 'The user is gone.' }));
  const rejection = plan.changed.filter((change) => change.rejection !== undefined);
  expect(rejection).toHaveLength(1);
  expect(rejection[0]?.rejection?.reason).toContain('has the same text as');
  expect(checked(sources, plan).contract).toBeDefined();
});

const OVERWRITE = { overwrite: new Set(['USER_NOT_FOUND']) };

test('a text that another error already has is rejected, even if the rule reports the other one', () => {
  const plan = mergeCatalog(sources, request({ ...sameTexts, 2004: 'Written by hand.', 2006: 'New.' }, OVERWRITE));
  expect(plan.changed).toMatchObject([
    {
      name: 'USER_NOT_FOUND',
      rejection: { reason: expect.stringContaining('OWN_ERROR has the same text as USER_NOT_FOUND') },
    },
  ]);
  expect(written(plan).errors).toMatchObject({ NEW: { code: 2006 }, USER_NOT_FOUND: errors.USER_NOT_FOUND });
});

test.each([
  ['The payment is late.', 'No such user.'],
  ['Zahlung abgelehnt', 'Konto unbekannt'],
])('%s in place of %s may be another error: it is not taken', (now, before) => {
  const old = sourcesOf({ USER_NOT_FOUND: entry(2004, before) });
  const [change] = mergeCatalog(old, request({ 2004: now })).changed;
  expect(change?.rejection?.reason).toBe(`It seems to mean something else than "${before}": the code may be reused.`);
  expect(mergeCatalog(old, request({ 2004: now }, OVERWRITE)).changed[0]?.rejection).toBeUndefined();
});

test('a text in another script is not taken, even if all are', () => {
  const [change] = mergeCatalog(sources, request({ ...sameTexts, 2004: '用户不存在' })).changed;
  expect(change?.rejection?.reason).toBe('It is in another script than the language of the catalogue.');
});

test.each([
  ['There is no user of this name.', 'No such user.'],
  ['Unbekanntes Konto', 'Konto unbekannt'],
])('%s is %s in other words', (now, before) => {
  const [change] = mergeCatalog(sourcesOf({ USER_NOT_FOUND: entry(2004, before) }), request({ 2004: now })).changed;
  expect(change?.rejection).toBeUndefined();
});

describe('an error that the document does not list', () => {
  test('is missing if it came from the document, and stays', () => {
    const plan = mergeCatalog(sources, request({ 2004: 'No such user.', 2024: 'At most 140 signs.' }));
    expect(plan).toMatchObject({ same: 2, changed: [], files: new Map() });
    expect(plan.missing).toEqual([{ code: 2005, name: 'USER_LOCKED', text: 'The user is locked.', dropped: true }]);
  });

  test('is not missing if it is retired', () => {
    const retired = { ...entry(2005, 'The user is locked.'), retired: { since: '2.0.0', reason: 'No more.' } };
    const { 2005: _gone, ...rest } = sameTexts;
    expect(mergeCatalog(sourcesOf({ ...errors, USER_LOCKED: retired }), request(rest)).missing).toEqual([]);
  });
});

test('a catalogue with errors is reported, and nothing is done', () => {
  const broken = sourcesOf({ ...errors, OTHER: entry(2004, 'Twice.') });
  expect(mergeCatalog(broken, request({ 2006: 'New.' }))).toMatchObject({
    added: [],
    files: new Map(),
    diagnostics: [{ rule: 'codes-are-unique' }],
  });
});

test('hundreds of new codes are added at once, in their order', () => {
  const texts = Object.fromEntries(Array.from({ length: 900 }, (_, index) => [2050 + index, `Text ${index}.`]));
  const plan = mergeCatalog(sources, request({ ...sameTexts, ...texts }));
  expect(plan.added).toHaveLength(900);
  expect(Object.keys(written(plan).errors)).toHaveLength(904);
});
