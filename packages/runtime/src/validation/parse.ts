import type { Check } from './check.js';
import { type Issue, kindOf } from './issue.js';

/**
 * What a client can know of a value that should be an error response.
 *
 * - `known: true`: the code is in the catalogue and the data fit; `response` is the value itself, with its type.
 * - `known: false` with `ok: true`: an error response that this catalogue cannot read: a code that it does not have, or
 *   data that do not fit. The server may be newer: show `message`.
 * - `ok: false`: not an error response.
 *
 * `code`, `message` and `data` are there under these names whatever the envelope calls them.
 */
export type ParsedResponse<Response, Code> =
  | {
      readonly ok: true;
      readonly known: true;
      readonly code: Code;
      readonly message: string;
      readonly data: unknown;
      readonly response: Response;
    }
  | { readonly ok: true; readonly known: false; readonly code: Code; readonly message: string; readonly data: unknown }
  | { readonly ok: false; readonly known: false };

/** How the envelope of a catalogue writes code, message and data. */
export interface EnvelopeNames {
  readonly code: string;
  readonly codeType: 'number' | 'string';
  readonly message: string;
  readonly data: string;
}

/**
 * Reads a response as a client must that is older than its server: additional properties of envelope and data are
 * let through as they are, and an HTTP status in the body may be another. Never throws.
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
    return fits(value, check)
      ? { ok: true, known: true, code, message, data, response: value as Response }
      : { ok: true, known: false, code, message, data };
  } catch {
    return { ok: false, known: false };
  }
}

/** Whether nothing is wrong but what a newer server may do. */
function fits(value: unknown, check: Check): boolean {
  const issues: Issue[] = [];
  check(issues, value, '', '');
  return issues.every(({ rule }) => rule === 'additionalProperties' || rule === 'const');
}
