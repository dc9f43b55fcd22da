import type { ReadBody } from '../envelope/envelope-reader.js';
import type { Check } from './check.js';
import { type ParsedResponse, toleratesAll } from './parse.js';

/**
 * Reads a response in any envelope as a client must that is older than its server: like `parse`, whose envelopes are
 * flat. `hasList` says that responses carry several errors. Never throws.
 */
export function parseBody<Response, Code>(
  value: unknown,
  read: (value: unknown) => ReadBody | undefined,
  check: Check,
  hasList: boolean,
): ParsedResponse<Response, Code> {
  try {
    const body = read(value);
    if (body === undefined) return { ok: false, known: false };
    const { message, data, others } = body;
    const parts = { code: body.code as Code, message, data, ...(hasList ? { others } : {}) };
    return toleratesAll(value, check)
      ? { ok: true, known: true, ...parts, response: value as Response }
      : { ok: true, known: false, ...parts };
  } catch {
    return { ok: false, known: false };
  }
}
