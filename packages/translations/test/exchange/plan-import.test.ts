import { describe, expect, test } from 'vitest';
import { type FormatId, formatIds } from '../../src/formats/format-ids.js';
import { formats } from '../../src/formats/formats.js';
import { after, german, handedBack, imported, unit, withText } from './exchange.js';

const MISSING = unit('A', { state: 'missing' });
const rules = ({ diagnostics }: ReturnType<typeof imported>): readonly string[] => diagnostics.map(({ rule }) => rule);

/** Edits what a format has written: the translation of A. */
function translate(format: FormatId, file: ReturnType<typeof german>, target: string, state?: 'final'): Uint8Array {
  const units = file.units.map((one) => (one.name === 'A' ? { ...one, target, state: state ?? one.state } : one));
  const read = formats[format].read('file', handedBack(file, format)).units;
  const exported = read.find(({ name }) => name === 'A')?.exported;
  const edited = handedBack({ ...file, units }, format);
  if (exported === undefined) return edited;
  // The mark of the export stays in the file of a translator.
  const written = formats[format].read('file', edited).units.find(({ name }) => name === 'A')?.exported ?? '';
  return withText(format, edited, (text) => text.replace(written, exported));
}

describe.each(formatIds)('%s', (format) => {
  test('a file that nobody touched has nothing to do', () => {
    const file = german(
      MISSING,
      unit('B'),
      unit('C', { state: 'final', notes: ['a', 'b'] }),
      unit('D', { state: 'draft' }),
    );
    const plan = imported(file, handedBack(file, format), format);
    expect(plan).toMatchObject({ taken: [], diagnostics: [], same: 3, untranslated: 1 });
  });

  test('a new translation is taken once', () => {
    const now = german(MISSING, unit('B'));
    const bytes = translate(format, now, 'Neu.');
    const plan = imported(now, bytes, format);
    expect(plan.taken).toMatchObject([
      { name: 'A', before: { target: undefined, state: 'missing' }, after: { target: 'Neu.', state: 'translated' } },
    ]);
    expect(imported(after(now, plan), bytes, format)).toMatchObject({ taken: [], diagnostics: [], same: 2 });
  });
});

describe.each(formatIds.filter((format) => format !== 'json'))('%s', (format) => {
  test('an entry is taken if its source is the same, and reported if not', () => {
    const old = german(unit('A', { state: 'missing' }), unit('B', { state: 'missing' }));
    const bytes = handedBack(german(unit('A', { state: 'final' }), unit('B', { state: 'final' })), format);
    const now = german({ ...(old.units[0] ?? unit('A')), source: 'Edited.' }, unit('B', { state: 'missing' }));
    const plan = imported(now, bytes, format);
    expect(plan.taken.map(({ name }) => name)).toEqual(['B']);
    expect(plan.diagnostics).toMatchObject([
      {
        rule: 'exchange-sources-are-current',
        severity: 'warning',
        line: expect.any(Number),
        message: 'A is translated from “The source of A.”; the source is “Edited.” now.',
      },
    ]);
  });

  test('a state that a translator set is taken', () => {
    const now = german(unit('A'), unit('B'));
    const bytes = translate(format, now, 'Das Ziel von A.', 'final');
    expect(imported(now, bytes, format).taken).toMatchObject([
      { name: 'A', before: { state: 'translated' }, after: { target: 'Das Ziel von A.', state: 'final' } },
    ]);
  });

  test('notes survive in a project that has lost them', () => {
    const file = german(unit('A', { state: 'final', notes: ['first\nline', ' second '] }));
    const bare = german(unit('A'));
    const plan = imported(bare, handedBack(file, format), format);
    expect(plan.taken[0]?.after.notes).toEqual(['first\nline', ' second ']);
  });
});

test('a target that copies the source is no translation, unless somebody says so', () => {
  const now = german(MISSING);
  const copy = (state: string) =>
    `name,source (en),target (de),state\nA,${MISSING.source},${MISSING.source},${state}\n`;
  const bytes = (state: string) => new TextEncoder().encode(copy(state));
  expect(imported(now, bytes('missing'))).toMatchObject({ taken: [], untranslated: 1, diagnostics: [] });
  expect(imported(now, bytes(''))).toMatchObject({ taken: [], untranslated: 1, diagnostics: [] });
  expect(imported(now, bytes('final')).taken).toMatchObject([{ after: { state: 'final' } }]);
});

test.each(['reviewed', 'final', 'translated'] as const)('an empty target does not replace a %s one', (state) => {
  const now = german(unit('A', { state }));
  const plan = imported(
    now,
    handedBack(now, 'csv', (text) => text.replace('Das Ziel von A.', '')),
  );
  expect(plan.taken).toEqual([]);
  expect(rules(plan)).toEqual(['exchange-work-is-kept']);
});

test.each(['reviewed', 'final'] as const)('an older target does not replace a %s one', (state) => {
  const exported = german(unit('A'));
  const now = german(unit('A', { target: 'Neuer.', state }));
  const untouched = imported(now, handedBack(exported));
  expect(untouched.taken).toEqual([]);
  expect(untouched.diagnostics[0]?.message).toContain('was changed here since the file was written');
  const touched = imported(
    now,
    handedBack(exported, 'csv', (text) => text.replace('Das Ziel von A.', 'Anders.')),
  );
  expect(touched.taken).toEqual([]);
  expect(touched.diagnostics[0]).toMatchObject({
    message: 'A was changed both here and in the file since it was written.',
    help: 'Take the text of the file with --overwrite A.',
  });
});

test('without a mark, a reviewed text is replaced only by one that is as sure', () => {
  const now = german(unit('A', { state: 'reviewed' }));
  const bytes = (state: string) =>
    new TextEncoder().encode(`name,source,target,state\nA,The source of A.,Anders.,${state}\n`);
  expect(rules(imported(now, bytes('translated')))).toEqual(['exchange-work-is-kept']);
  expect(imported(now, bytes('translated'), 'csv', { overwrite: new Set(['A']) }).taken).toHaveLength(1);
  expect(imported(now, bytes('final')).taken).toMatchObject([{ after: { target: 'Anders.', state: 'final' } }]);
});

test('a reviewed text that a translator improved is taken, and needs a review again', () => {
  const now = german(unit('A', { state: 'reviewed' }));
  for (const format of ['csv', 'xliff', 'po'] as const) {
    const bytes = handedBack(now, format, (text) => text.replace('Das Ziel von A.', 'Besser.'));
    expect(imported(now, bytes, format).taken).toMatchObject([{ after: { target: 'Besser.', state: 'translated' } }]);
  }
});

test('two translators of one missing text: the first is kept, the second reported', () => {
  const exported = german(MISSING);
  const [first, second] = ['Erster.', 'Zweiter.'].map((target) => translate('xliff', exported, target));
  const now = after(exported, imported(exported, first ?? new Uint8Array(), 'xliff'));
  const plan = imported(now, second ?? new Uint8Array(), 'xliff');
  expect(plan.taken).toEqual([]);
  expect(rules(plan)).toEqual(['exchange-work-is-kept']);
  expect(imported(now, first ?? new Uint8Array(), 'xliff')).toMatchObject({ taken: [], diagnostics: [] });
});

test('a tool that leaves a state unconfirmed makes a draft, a confirmed one counts', () => {
  const now = german(unit('A', { state: 'stale', previousSource: 'before' }));
  const fuzzy = handedBack(now, 'po', (text) => text.replace('Das Ziel von A.', 'Neu.'));
  expect(imported(now, fuzzy, 'po').taken).toMatchObject([{ after: { target: 'Neu.', state: 'draft' } }]);
  const done = handedBack(now, 'po', (text) => text.replace('#, fuzzy\n', ''));
  expect(imported(now, done, 'po').taken).toMatchObject([
    { before: { state: 'stale' }, after: { target: 'Das Ziel von A.', state: 'translated' } },
  ]);
});

test('a file without states is a translation of today', () => {
  const now = german(unit('A', { state: 'stale', previousSource: 'before' }), unit('B', { state: 'final' }));
  const bytes = new TextEncoder().encode('{ "A": "Neu.", "B": "Das Ziel von B." }');
  expect(imported(now, bytes, 'json')).toMatchObject({
    taken: [{ name: 'A', after: { target: 'Neu.', state: 'translated' } }],
    same: 1,
  });
});

test('a new note is taken without a translation, and none is removed', () => {
  const now = german({ ...MISSING, notes: ['old'] });
  const bytes = new TextEncoder().encode('name,target,notes\nA,,new\n');
  const plan = imported(now, bytes);
  expect(plan.taken).toMatchObject([{ after: { target: undefined, state: 'missing', notes: ['old', 'new'] } }]);
  expect(imported(after(now, plan), bytes)).toMatchObject({ taken: [], untranslated: 1 });
});

test('names: unknown, former, twice with one text, twice with two', () => {
  const now = german(
    unit('USER_GONE', { state: 'missing' }),
    unit('B', { state: 'missing' }),
    unit('C', { state: 'missing' }),
  );
  const rows = ['USER_GON,x', 'USER_LOST,weg', 'B,b', 'B,b', 'C,c', 'C,d', '__proto__,x', 'constructor,x'];
  const bytes = new TextEncoder().encode(`name,target\n${rows.join('\n')}\n`);
  const plan = imported(now, bytes, 'csv', { formerNames: new Map([['USER_LOST', 'USER_GONE']]) });
  expect(plan.taken.map(({ name, after: { target } }) => [name, target])).toEqual([
    ['USER_GONE', 'weg'],
    ['B', 'b'],
  ]);
  expect(plan.diagnostics).toMatchObject([
    { rule: 'exchange-names-are-known', line: 2, help: 'Did you mean USER_GONE?' },
    { rule: 'exchange-names-are-unique', line: 7, message: 'C is here and on line 6, with different texts.' },
    { rule: 'exchange-names-are-known', line: 8 },
    { rule: 'exchange-names-are-known', line: 9 },
  ]);
});

test.each(formatIds.filter((id) => id !== 'json'))('nothing is taken of a file of %s in another language', (format) => {
  const file = { ...german(unit('A', { target: 'Neu.' })), locale: 'fr' };
  const plan = imported(german(unit('A')), handedBack(file, format), format);
  const message = 'The file is in "fr", and de is to be imported.';
  const help = 'Import it with --locale fr, or name a file in de.';
  expect(plan).toMatchObject({ taken: [], diagnostics: [{ rule: 'exchange-files-fit-the-language', message, help }] });
});

test('another source language is a warning, because the sources are compared', () => {
  const file = { ...german(unit('A', { state: 'final' })), sourceLocale: 'ja' };
  const plan = imported(german(MISSING), handedBack(file), 'csv');
  expect(plan.taken).toHaveLength(1);
  expect(plan.diagnostics).toMatchObject([{ rule: 'exchange-files-fit-the-language', severity: 'warning' }]);
});

test('the tag of a language may be written in another way', () => {
  const file = { ...german(unit('A')), locale: 'pt-BR' };
  const bytes = new TextEncoder().encode('name,source (EN),target (pt_br)\nA,The source of A.,x\n');
  expect(imported(file, bytes).diagnostics).toEqual([]);
  for (const tag of ['pt', 'pt_BR', 'pt-Latn-BR'])
    expect(imported(file, new TextEncoder().encode(`name,target (${tag})\nA,x\n`)).diagnostics).toEqual([]);
  const other = imported(file, new TextEncoder().encode('name,target (pt-PT)\nA,x\n'));
  expect(rules(other)).toEqual(['exchange-files-fit-the-language']);
});
