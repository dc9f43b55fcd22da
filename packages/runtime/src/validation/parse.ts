import { findIssues } from './find-issues.js';
import { kindOf } from './kind-of.js';
import type { Wire } from './wire.js';

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

/**
 * Reads a response as a client must that is older than its server: additional properties of envelope and data are
 * let through as they are, an HTTP status in the body may differ. Never throws.
 */
export function parse<Response, Code extends number | string>(
  value: unknown,
  wire: Wire,
): ParsedResponse<Response, Code> {
  try {
    if (kindOf(value) !== 'object') return { ok: false, known: false };
    const { [wire.code]: code, [wire.message]: message, [wire.data]: data } = value as Record<string, unknown>;
    if (!isCode<Code>(code, wire) || typeof message !== 'string') return { ok: false, known: false };
    const shape = wire.shapeByCode.get(code);
    const known =
      shape !== undefined &&
      findIssues(wire.shapes[shape] ?? { type: 'null' }, data, '', true).length === 0 &&
      findIssues(wire.envelope, value, '', true).length === 0;
    return known
      ? { ok: true, known, code, message, data, response: value as Response }
      : { ok: true, known, code, message, data };
  } catch {
    return { ok: false, known: false };
  }
}

function isCode<Code extends number | string>(code: unknown, wire: Wire): code is Code {
  return typeof code === wire.codeType && (typeof code === 'string' || Number.isSafeInteger(code));
}
