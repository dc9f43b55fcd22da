import type { Check } from './check.js';
import { type Issue, kindOf } from './issue.js';

/**
 * What a client knows about a value that should be an error response.
 *
 * - `known: true`: the code is in the catalogue and the data fit. `response` is the value itself, with its type.
 * - `known: false` with `ok: true`: an error response with a code that the catalogue does not have, or with data that
 *   do not fit. The server may be newer: show `message`.
 * - `ok: false`: not an error response.
 *
 * `code`, `message` and `data` have these names in every envelope. The data of a known error are by the names of the
 * parameters, those of an unknown error as they travel. The further errors of a list have the same `response`, which is
 * the whole value.
 */
export type ParsedResponse<Response, Code> =
  | ParsedError<Response, Code>
  | { readonly ok: false; readonly known: false };

/** An error in a response. */
export type ParsedError<Response, Code> =
  | (ParsedParts<Response, Code> & { readonly known: true; readonly response: Response })
  | (ParsedParts<Response, Code> & { readonly known: false });

interface ParsedParts<Response, Code> {
  readonly ok: true;
  readonly code: Code;
  readonly message: string;
  readonly data: unknown;
  /** The further errors of a list; absent if the envelope has no list. */
  readonly others?: readonly ParsedError<Response, Code>[];
}

/** The names of code, message and data in the envelope of a catalogue. */
export interface EnvelopeNames {
  readonly code: string;
  readonly codeType: 'number' | 'string';
  readonly message: string;
  readonly data: string;
}

/**
 * Reads a response as a client must that is older than its server: it accepts additional properties of envelope and
 * data, and another HTTP status in the body. Never throws.
 */
export function parse<Response, Code>(
  value: unknown,
  names: EnvelopeNames,
  check: Check,
): ParsedResponse<Response, Code> {
  try {
    if (kindOf(value) !== 'object') return { ok: false, known: false };
    const response = value as Record<string, unknown>;
    const code = response[names.code] as Code;
    const message = response[names.message];
    const data = response[names.data];
    const isCode = typeof code === names.codeType && (typeof code === 'string' || Number.isSafeInteger(code));
    if (!isCode || typeof message !== 'string') return { ok: false, known: false };
    const issues = issuesOf(value, check);
    if (!issues.every(isTolerated)) return { ok: true, known: false, code, message, data };
    return { ok: true, known: true, code, message, data: shownData(data, issues), response: value as Response };
  } catch {
    return { ok: false, known: false };
  }
}

/** Returns what is wrong with a value. */
export function issuesOf(value: unknown, check: Check): readonly Issue[] {
  const issues: Issue[] = [];
  check(issues, value, '', '');
  return issues;
}

/** Returns whether a newer server may cause an issue. */
export function isTolerated(issue: Issue): boolean {
  return TOLERATED.has(issue.rule) || isNewData(issue);
}

/** Returns the data as an older client knows them: none, if the error had none. */
export function shownData(data: unknown, issues: readonly Issue[]): unknown {
  return issues.some(isNewData) ? null : data;
}

/** Returns whether an error that had no data has some now. */
function isNewData({ rule, expected, received }: Issue): boolean {
  return rule === 'type' && expected === 'null' && received === 'object';
}

const TOLERATED: ReadonlySet<string> = new Set(['additionalProperties', 'const', 'maxContains']);
