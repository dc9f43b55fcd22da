import { describe, expect, test } from 'vitest';
import type { FormatId } from '../../src/formats/format-ids.js';
import type { TranslationUnit } from '../../src/units/translation-unit.js';
import { german, handedBack, imported, unit, withText } from './exchange.js';

const SET: readonly (readonly [FormatId, state: string, lower: string])[] = [
  ['xliff', 'state="translated"', 'state="signed-off"'],
  ['xliff2', 'state="translated"', 'state="reviewed"'],
  ['csv', ',translated,', ',reviewed,'],
  ['po', 'state: translated', 'state: reviewed'],
  ['arb', '"x-state": "translated"', '"x-state": "reviewed"'],
  ['android', 'state: translated', 'state: reviewed'],
];

const exported = german(unit('A'));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.each(SET)('%s', (format, state, lower) => {
  const now = german(unit('A', { state: 'final' }));

  test('a text that was approved after the export is not replaced', () => {
    const file = handedBack(exported, format, (text) => text.replaceAll('Das Ziel von A.', 'Anders.'));
    const plan = imported(now, file, format);
    expect(plan.taken).toEqual([]);
    expect(plan.diagnostics).toMatchObject([
      {
        rule: 'exchange-work-is-kept',
        message: 'A became final after the file was written, and is translated in the file.',
        help: 'Take the text of the file with --overwrite A.',
      },
    ]);
    const forced = imported(now, file, format, { overwrite: new Set(['A']) });
    expect(forced.taken).toMatchObject([{ after: { target: 'Anders.', state: 'translated' } }]);
  });

  test('a state that was approved after the export is not lowered', () => {
    const file = handedBack(exported, format, (text) => text.replace(state, lower));
    const plan = imported(now, file, format);
    expect(plan.taken).toEqual([]);
    expect(plan.diagnostics).toMatchObject([
      { message: 'A became final after the file was written, and is reviewed in the file.' },
    ]);
    expect(imported(exported, file, format).taken).toMatchObject([{ after: { state: 'reviewed' } }]);
  });
});

test('without a mark, a final text is not replaced by another final one', () => {
  const now = german(unit('A', { state: 'final' }));
  const file = handedBack(now, 'xliff', (text) =>
    text.replace(/ extradata="[^"]*"/, '').replace('Das Ziel', 'Ein Ziel'),
  );
  const plan = imported(now, file, 'xliff');
  expect(plan.taken).toEqual([]);
  expect(plan.diagnostics[0]?.message).toBe('A is final here and in the file, with different texts.');
});

const MISSING = unit('A', { state: 'missing' });

test.each([' ', '\t\n', '\u00a0'])('spaces are no translation: %j', (target) => {
  const file = (now: TranslationUnit) => handedBack(german({ ...now, target, state: 'translated' }), 'xliff');
  expect(imported(german(MISSING), file(MISSING), 'xliff')).toMatchObject({ taken: [], untranslated: 1 });
  const kept = imported(german(unit('A')), file(unit('A')), 'xliff');
  expect(kept).toMatchObject({ taken: [], diagnostics: [{ message: 'A has no translation in the file.' }] });
  const blank = unit('A', { target });
  expect(imported(german(blank), file(blank), 'xliff')).toMatchObject({ taken: [], same: 1, diagnostics: [] });
});

test('a copy of the source with other spaces at its ends is no translation either', () => {
  const row = `A,${MISSING.source}," ${MISSING.source}\n"`;
  expect(imported(german(MISSING), bytes(`name,source,target\n${row}\n`))).toMatchObject({
    taken: [],
    untranslated: 1,
  });
});

test('an empty note is none', () => {
  const file = withText('xliff', handedBack(exported, 'xliff'), (text) =>
    text.replace('</target>', '</target><note></note><note> \n</note>'),
  );
  expect(imported(exported, file, 'xliff')).toMatchObject({ taken: [], same: 1, diagnostics: [] });
});
