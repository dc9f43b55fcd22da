import type { ReadBody } from '../envelope/envelope-reader.js';
import type { Check } from './check.js';
import type { Issue } from './issue.js';
import { issuesOf, isTolerated, type ParsedError, type ParsedResponse, shownData } from './parse.js';

/**
 * Reads a response in any envelope as a client must that is older than its server: like `parse`, whose envelopes are
 * flat. `check` looks at the first error, and `checkElement` at each further one of a list. Never throws.
 */
export function parseBody<Response, Code>(
  value: unknown,
  read: (value: unknown) => ReadBody | undefined,
  check: Check,
  checkElement?: Check,
): ParsedResponse<Response, Code> {
  try {
    const body = read(value);
    if (body === undefined) return { ok: false, known: false };
    const first = parsed(body, issuesOf(value, check));
    if (checkElement === undefined) return first;
    return { ...first, others: body.others.map((other) => parsed(other, issuesOf(other.value, checkElement))) };
  } catch {
    return { ok: false, known: false };
  }

  function parsed({ code, message, data }: ReadBody, issues: readonly Issue[]): ParsedError<Response, Code> {
    const parts = { ok: true, code: code as Code, message } as const;
    return issues.every(isTolerated)
      ? { ...parts, data: shownData(data, issues), known: true, response: value as Response }
      : { ...parts, data, known: false };
  }
}
