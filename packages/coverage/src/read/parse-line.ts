import {
  COVERAGE_FORMAT,
  type CoverageHeader,
  type SeenError,
  type SightingKind,
} from '@error-contracts/runtime/coverage';

/** What a line says: a header, an error that was seen, or why it is neither. */
export type ParsedLine =
  | { readonly header: CoverageHeader }
  | { readonly seen: SeenError }
  /** `json`: it is no JSON object. `shape`: it is not what its JSON Schema says. */
  | { readonly broken: 'json' | 'shape'; readonly why: string };

type Member = Readonly<Record<string, unknown>>;

/** Returns what a line of a file of coverage says, as schemas/coverage-line.schema.json describes it. */
export function parseLine(text: string): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { broken: 'json', why: 'The line is not JSON.' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { broken: 'shape', why: 'The line is not a JSON object.' };
  }
  const line = value as Member;
  const isHeader = Object.hasOwn(line, 'coverage');
  for (const [name, isRight, expected] of isHeader ? HEADER : SEEN) {
    const given = Object.hasOwn(line, name) ? line[name] : undefined;
    if (!isRight(given)) return { broken: 'shape', why: `"${name}" is not ${expected}.` };
  }
  return isHeader ? { header: line as unknown as CoverageHeader } : { seen: line as unknown as SeenError };
}

type Rule = readonly [name: string, isRight: (value: unknown) => boolean, expected: string];

const isText = (value: unknown): boolean => typeof value === 'string';
const optional =
  (isRight: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || isRight(value);
const KINDS: readonly SightingKind[] = ['asserted', 'emitted', 'unknown'];

const HEADER: readonly Rule[] = [
  ['coverage', (value) => value === COVERAGE_FORMAT, `${COVERAGE_FORMAT}, the only version of the format`],
  ['catalog', (value) => isText(value) && value !== '', 'the name of the catalogue'],
  [
    'fingerprint',
    optional((value) => isText(value) && /^[0-9a-f]{16}$/.test(value as string)),
    '16 hexadecimal digits',
  ],
  ['writer', optional(isText), 'a text'],
];

const SEEN: readonly Rule[] = [
  ['kind', (value) => KINDS.includes(value as SightingKind), `one of ${KINDS.join(', ')}`],
  ['code', (value) => isText(value) || Number.isInteger(value), 'the code of the error'],
  ['name', optional(isText), 'a text'],
  ['status', optional(Number.isInteger), 'an HTTP status'],
  ['locale', optional(isText), 'a language tag'],
  ['data', optional((value) => Array.isArray(value) && value.every(isText)), 'a list of names of parameters'],
  ['operation', optional(isText), 'a text'],
  ['test', optional(isText), 'a text'],
];
