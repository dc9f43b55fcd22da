import { nearest } from '../names/nearest.js';
import { excerpt } from './excerpt.js';
import type { FormatOptions, FormatStyle } from './message.js';

/** What is wrong with a style, and what to do about it. */
export interface StyleError {
  readonly reason: string;
  readonly help: string;
}

/** Returns a style of numbers, or why the profile does not have it. It is what all engines show in the same way. */
export function numberStyle(source: string): FormatStyle | StyleError {
  if (!source.startsWith('::')) return namedStyle(source);
  let options: FormatOptions = {};
  const seen = new Set<string>();
  for (const token of source.slice(2).trim().split(/\s+/)) {
    const read = stem(token);
    if ('reason' in read) return read;
    if (seen.has(read.concern)) {
      return { reason: `${excerpt(token)} sets ${read.concern} a second time.`, help: 'Keep one of the two.' };
    }
    seen.add(read.concern);
    options = { ...options, ...read.options };
  }
  if ('currencySign' in options && options.style !== 'currency') {
    return {
      reason: 'Only a currency has an accounting sign.',
      help: 'Add a currency, as in ::currency/EUR sign-accounting.',
    };
  }
  return { source, options };
}

function namedStyle(source: string): FormatStyle | StyleError {
  const options = NAMED.get(source);
  if (options !== undefined) return { source, options };
  if (/[#0]/.test(source)) {
    return { reason: `${excerpt(source)} is a pattern, which only ICU knows.`, help: 'Write a skeleton, as in ::.00.' };
  }
  const near = nearest(source, [...NAMED.keys()]);
  const help = near === undefined ? HELP : `Did you mean ${near}?`;
  return { reason: `Numbers have no style ${excerpt(source)}.`, help };
}

const HELP =
  'Use integer, percent, currency, or a skeleton such as ::compact-short, ::currency/EUR, ::unit/minute or ::.00.';

const NAMED: ReadonlyMap<string, FormatOptions> = new Map<string, FormatOptions>([
  ['integer', { maximumFractionDigits: 0 }],
  ['percent', { style: 'percent' }],
  ['currency', { style: 'currency' }],
]);

/** A part of a skeleton: what it is about, and what it sets. */
interface Stem {
  readonly concern: string;
  readonly options: FormatOptions;
}

function stem(token: string): Stem | StyleError {
  const known = STEMS.get(token);
  if (known !== undefined) return known;
  const fraction = /^\.(0{0,20})(#{0,20})$/.exec(token);
  if (fraction !== null) {
    const least = fraction[1]?.length ?? 0;
    const most = least + (fraction[2]?.length ?? 0);
    const options =
      least === 0 ? { maximumFractionDigits: most } : { minimumFractionDigits: least, maximumFractionDigits: most };
    return most <= 20 ? { concern: PRECISION, options } : foreign(token);
  }
  const significant = /^(@{1,21})(#{0,20})$/.exec(token);
  if (significant !== null) {
    const least = significant[1]?.length ?? 0;
    const most = least + (significant[2]?.length ?? 0);
    const options = { minimumSignificantDigits: least, maximumSignificantDigits: most };
    return most <= 21 ? { concern: PRECISION, options } : foreign(token);
  }
  if (token.startsWith('currency/')) return currency(token.slice('currency/'.length));
  if (token.startsWith('unit/')) return unit(token.slice('unit/'.length));
  return foreign(token);
}

function currency(code: string): Stem | StyleError {
  if (Intl.supportedValuesOf('currency').includes(code)) {
    return { concern: 'the unit', options: { style: 'currency', currency: code } };
  }
  const upper = code.toUpperCase();
  const isKnown = Intl.supportedValuesOf('currency').includes(upper);
  return {
    reason: `${excerpt(code)} is not a currency (ISO 4217).`,
    help: isKnown ? `Write currency/${upper}.` : 'Write three capital letters, as in currency/EUR.',
  };
}

function unit(name: string): Stem | StyleError {
  const units: readonly string[] = Intl.supportedValuesOf('unit');
  const [of = '', per, ...rest] = name.split('-per-');
  if (units.includes(of) && (per === undefined || units.includes(per)) && rest.length === 0) {
    return { concern: 'the unit', options: { style: 'unit', unit: name } };
  }
  const near = nearest(name, units);
  return {
    reason: `${excerpt(name)} is not a unit that every engine has.`,
    help:
      near === undefined
        ? 'Use one of ECMA-402, such as unit/minute, unit/megabyte or unit/kilometer-per-hour.'
        : `Did you mean unit/${near}?`,
  };
}

function foreign(token: string): StyleError {
  const disagreement = DISAGREEMENTS.get(token.split('/')[0] ?? '');
  if (disagreement !== undefined) return disagreement;
  if (ICU_ONLY.test(token))
    return { reason: `Only some engines know the skeleton ${excerpt(token)}.`, help: HELP_SKELETON };
  const near = nearest(
    token,
    [...STEMS.keys()].filter((name) => name.length > 3),
  );
  const help = near === undefined ? HELP_SKELETON : `Did you mean ${near}?`;
  return { reason: `There is no skeleton ${excerpt(token)} of numbers.`, help };
}

const HELP_SKELETON =
  'Use compact-short, compact-long, currency/EUR, unit/minute, .00, .##, @@#, group-off or sign-always.';
const PRECISION = 'the precision';

const STEMS: ReadonlyMap<string, Stem> = new Map<string, Stem>([
  ...both('compact-short', 'K', 'the notation', { notation: 'compact', compactDisplay: 'short' }),
  ...both('compact-long', 'KK', 'the notation', { notation: 'compact', compactDisplay: 'long' }),
  ...both('precision-integer', '.', PRECISION, { maximumFractionDigits: 0 }),
  ...both('group-off', ',_', 'the grouping', { useGrouping: false }),
  ...both('sign-always', '+!', 'the sign', { signDisplay: 'always' }),
  ...both('sign-never', '+_', 'the sign', { signDisplay: 'never' }),
  ...both('sign-except-zero', '+?', 'the sign', { signDisplay: 'exceptZero' }),
  ...both('sign-accounting', '()', 'the sign', { currencySign: 'accounting' }),
  ...both('sign-accounting-always', '()!', 'the sign', { currencySign: 'accounting', signDisplay: 'always' }),
  ...both('sign-accounting-except-zero', '()?', 'the sign', { currencySign: 'accounting', signDisplay: 'exceptZero' }),
  ...both('unit-width-narrow', '', 'the width', { currencyDisplay: 'narrowSymbol', unitDisplay: 'narrow' }),
  ...both('unit-width-full-name', '', 'the width', { currencyDisplay: 'name', unitDisplay: 'long' }),
]);

function both(
  name: string,
  short: string,
  concern: string,
  options: FormatOptions,
): readonly (readonly [string, Stem])[] {
  const found: Stem = { concern, options };
  return short === ''
    ? [[name, found]]
    : [
        [name, found],
        [short, found],
      ];
}

const PERCENT: StyleError = {
  reason: 'Engines disagree on this percentage: ICU shows 0.25 as 0.25%, others as 25% or 2500%.',
  help: 'Write {n, number, percent}, which shows 0.25 as 25%.',
};
const WIDTH: StyleError = {
  reason: 'Engines disagree on this width: some show the code of a currency, others its symbol.',
  help: 'Leave it out: a currency has its symbol and a unit its short name anyway.',
};

/** Skeletons that engines read in different ways. */
const DISAGREEMENTS: ReadonlyMap<string, StyleError> = new Map([
  ['percent', PERCENT],
  ['%', PERCENT],
  ['%x100', PERCENT],
  ['unit-width-short', WIDTH],
  ['unit-width-iso-code', WIDTH],
]);

/** Skeletons of ICU that ECMA-402 lacks, or that engines in JavaScript ignore. */
const ICU_ONLY =
  /^(?:scientific|engineering|notation-|base-unit|permille|precision-|rounding-|integer-width|group-|latin|numbering-system|decimal-|measure-unit|per-measure-unit|usage|unit-width-|sign-|scale|E|0|[.@][0#@]*[*+/rs])/;
