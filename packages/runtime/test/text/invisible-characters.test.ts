import { expect, test } from 'vitest';
import {
  CONTROLS,
  DIRECTION_MARKS,
  escapeCodeUnit,
  escapeHidden,
  INVISIBLE,
  RARELY_SHOWN,
  REORDERING,
  SEPARATORS,
  ZERO_WIDTH,
} from '../../src/text/index.js';

const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));

/** The code units of a set, as a list that is easy to compare. */
function unitsOf(set: string): readonly string[] {
  return units.filter((unit) => new RegExp(`[${set}]`).test(unit)).map(escapeCodeUnit);
}

/** The code units that a regular expression with properties of Unicode matches. */
function unitsWith(property: RegExp): readonly string[] {
  return units.filter((unit) => property.test(unit)).map(escapeCodeUnit);
}

test('the controls are those of Unicode, except tab and line feed', () => {
  expect(unitsOf(`${CONTROLS}\\t\\n`)).toEqual(unitsWith(/\p{Cc}/u));
  expect('\t\n').not.toMatch(new RegExp(`[${CONTROLS}]`));
});

test('what reorders text and the direction marks are all that Unicode calls bidi controls', () => {
  expect(unitsOf(`${REORDERING}${DIRECTION_MARKS}`)).toEqual(unitsWith(/\p{Bidi_Control}/u));
});

test('the separators are those of Unicode', () => {
  expect(unitsOf(SEPARATORS)).toEqual(unitsWith(/[\p{Zl}\p{Zp}]/u));
});

test('the sets do not overlap', () => {
  const sets = [CONTROLS, REORDERING, DIRECTION_MARKS, SEPARATORS, ZERO_WIDTH, RARELY_SHOWN];
  const all = sets.flatMap(unitsOf);
  expect(new Set(all).size).toBe(all.length);
});

test('nothing that a person sees is invisible', () => {
  expect(unitsOf(`${INVISIBLE}${RARELY_SHOWN}`).filter((unit) => !HIDDEN_BY_UNICODE.has(unit))).toEqual([
    // The replacement of an object and the replacement character are seen, but mean that something was lost.
    '\\ufffc',
    '\\ufffd',
    '\\ufffe',
    '\\uffff',
  ]);
});

test.each([
  ['\u0000', '\\u0000'],
  ['\u00ad', '\\u00ad'],
  ['\u202e', '\\u202e'],
])('%j is escaped as JSON would escape it', (unit, escaped) => {
  expect(escapeCodeUnit(unit)).toBe(escaped);
  expect(JSON.parse(`"${escaped}"`)).toBe(unit);
});

test('everything that Unicode lets a program ignore is escaped, except the selectors of emoji', () => {
  const hidden = Array.from({ length: 0x110000 }, (_, point) => String.fromCodePoint(point)).filter((character) =>
    /(?![\t\n])(?![\ufe00-\ufe0f])[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(character),
  );
  const kept = hidden.filter((character) => escapeHidden(`<${character}>`).includes(character));
  expect(hidden.length).toBeGreaterThan(4_000);
  expect(kept).toEqual([]);
});

const HIDDEN_BY_UNICODE: ReadonlySet<string> = new Set(
  unitsWith(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u),
);
