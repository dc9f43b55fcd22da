import { type Code, nearest } from '@error-contracts/catalog';
import { type CodeKind, rangeFinder } from '@error-contracts/catalog/draft';
import { defaultRange, nextCode, type RangeUse } from '@error-contracts/catalog/edit';
import { escapeForLog } from '@error-contracts/runtime/text';
import type { OpenCatalog } from '../../editing/open-catalog.js';
import { UsageError } from '../../terminal/usage-error.js';
import { rangesOf } from './ranges-of.js';

/** A code for a new error, and the range that it is from; without a range if none is declared for it. */
export interface ChosenCode {
  /** Absent if the code is the name. */
  readonly code?: Code;
  readonly range?: string;
}

/** What is known of the code that a person wants. */
export interface WantedCode {
  readonly name: string;
  /** As it was written on the command line. */
  readonly code?: string;
  readonly range?: string;
  readonly domain?: string | undefined;
}

/**
 * Returns the code that was asked for, or the next free one of a range. The range is the one asked for, or that of most
 * errors of the domain, or the one whose prefix the name begins with, or the only one. Without ranges a string code is
 * the name. Returns undefined if there is no such range.
 *
 * @throws {UsageError} If the range does not exist or is full, or if the code is of the wrong kind or missing.
 */
export function chooseCode(open: OpenCatalog, wanted: WantedCode): ChosenCode | undefined {
  const { name, domain } = wanted;
  const ranges = rangesOf(open);
  const kind = codeKind(open, ranges, wanted.code);
  if (wanted.code !== undefined) {
    if (wanted.range !== undefined) {
      throw new UsageError('--code and --range contradict each other.', 'Give one of them.');
    }
    const code = parsedCode(wanted.code, kind);
    const range = rangeFinder(ranges)(code);
    return { code, ...(range === undefined ? {} : { range: range.name }) };
  }
  if (ranges.length === 0 && wanted.range === undefined) {
    if (kind === 'string') return {};
    throw new UsageError('--code is missing, and the catalogue has no ranges.', `Give one, such as ${unused(open)}.`);
  }
  const range = wanted.range === undefined ? rangeFor(ranges, name, domain) : named(ranges, wanted.range);
  return range === undefined ? undefined : { code: nextIn(range, name, open), range: range.name };
}

/** Returns the kind of codes that the catalogue has, or that its ranges hold, or that was asked for. */
function codeKind({ contract }: OpenCatalog, ranges: readonly RangeUse[], asked: string | undefined): CodeKind {
  if (contract !== undefined) return contract.codeKind;
  if (ranges[0] !== undefined) return ranges[0].prefix === undefined ? 'integer' : 'string';
  return asked !== undefined && INTEGER.test(asked) ? 'integer' : 'string';
}

const INTEGER = /^-?\d{1,16}$/;

function parsedCode(asked: string, kind: CodeKind): Code {
  if (kind === 'string') return asked;
  const code = Number(asked);
  if (INTEGER.test(asked) && Number.isSafeInteger(code)) return code;
  throw new UsageError(
    `The code "${escapeForLog(asked.slice(0, 100))}" is not a whole number.`,
    'The codes of this catalogue are integers.',
  );
}

function unused({ contract }: OpenCatalog): number {
  return (contract?.errors ?? []).reduce((highest, { code }) => Math.max(highest, Number(code)), 0) + 1;
}

function rangeFor(ranges: readonly RangeUse[], name: string, domain: string | undefined): RangeUse | undefined {
  const ofDomain = domain === undefined ? undefined : defaultRange(ranges, domain);
  return ofDomain ?? rangeOfName(ranges, name) ?? (ranges.length === 1 ? ranges[0] : undefined);
}

/** Returns the range with the longest prefix whose words the name begins with. */
function rangeOfName(ranges: readonly RangeUse[], name: string): RangeUse | undefined {
  const wordsOf = ({ prefix = '' }: RangeUse): string => (prefix.toUpperCase().match(/[A-Z0-9]+/g) ?? []).join('_');
  return ranges
    .filter((range) => wordsOf(range) !== '' && name.startsWith(`${wordsOf(range)}_`))
    .toSorted((a, b) => wordsOf(b).length - wordsOf(a).length)[0];
}

/** Returns a range in a line: its codes, who owns it, and the next free code. */
export function rangeLabel(range: RangeUse): string {
  const whose = range.owner === undefined ? '' : `, ${range.owner}`;
  if (range.prefix !== undefined) return `${range.name} (${range.prefix}…${whose})`;
  const { name, from, to, next } = range;
  return `${name} (${from}–${to}${whose}; ${next === undefined ? 'full' : `next ${next}`})`;
}

/** Returns whether a range has a code for a new error. */
export function hasRoom(range: RangeUse): boolean {
  return range.prefix !== undefined || range.next !== undefined;
}

/** Returns the ranges that have a free code, in a line. */
export function rangesText(open: OpenCatalog): string {
  const free = rangesOf(open).filter(hasRoom);
  const more = free.length > SHOWN ? ` and ${free.length - SHOWN} more` : '';
  return `${free.slice(0, SHOWN).map(rangeLabel).join(', ')}${more}`;
}

const SHOWN = 8;

function named(ranges: readonly RangeUse[], wanted: string): RangeUse {
  const range = ranges.find(({ name }) => name === wanted);
  if (range !== undefined) return range;
  if (ranges.length === 0) {
    throw new UsageError('The catalogue has no ranges.', 'Leave out --range, or declare "ranges" in the catalogue.');
  }
  const near = nearest(
    wanted,
    ranges.map(({ name }) => name),
  );
  const help =
    near === undefined ? `There are: ${ranges.map(({ name }) => name).join(', ')}.` : `Did you mean ${near}?`;
  throw new UsageError(`There is no range "${wanted}".`, help);
}

function nextIn(range: RangeUse, name: string, open: OpenCatalog): Code {
  const code = nextCode(range, name);
  if (code !== undefined) return code;
  if (range.prefix !== undefined) {
    const message = `The code that ${name} would have in "${range.name}" is taken or reserved.`;
    throw new UsageError(message, `Give another one with --code ${range.prefix}….`);
  }
  const others = rangesText(open);
  const help = others === '' ? 'Declare another range in the catalogue.' : `Choose another with --range: ${others}.`;
  throw new UsageError(`The range "${range.name}" (${range.from}–${range.to}) has no code left.`, help);
}
