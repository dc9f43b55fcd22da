import type { ContractEntry } from '@error-contracts/runtime/contract';
import { OPERATION_HEADER } from '@error-contracts/runtime/operations';
import type { ResponseFindings } from '../differences/response-differences.js';
import type { Kit } from '../kit.js';
import type { SeenResponse } from '../response/seen-response.js';

/**
 * Records what a matcher saw, for the coverage of the catalogue.
 *
 * Only an expectation that names its error, is not negated and holds counts as asserted. One without a name says nothing
 * about which error it is, so the error was only emitted.
 */
export function recordSighting(
  { received, code, data }: ResponseFindings,
  seen: SeenResponse | undefined,
  expected: ContractEntry | undefined,
  holds: boolean,
  test: string | undefined,
  { see }: Kit,
): void {
  if (code === undefined) return;
  const asserted = holds && expected !== undefined;
  // An error that is sent as another one is asserted by its own name.
  const error = asserted ? expected : received;
  see({
    kind: asserted ? 'asserted' : received === undefined ? 'unknown' : 'emitted',
    name: error?.name,
    code: error?.code ?? code,
    status: seen?.status ?? undefined,
    locale: seen?.headers['content-language'],
    data: namesIn(data) ?? (received && []),
    operation: operationOf(seen),
    test,
  });
}

/** The names of data; undefined if they are none, or cannot be read. */
function namesIn(data: unknown): readonly string[] | undefined {
  try {
    return typeof data === 'object' && data !== null ? Object.keys(data) : undefined;
  } catch {
    return undefined;
  }
}

/** The operation that the server named, which may be any server. */
function operationOf(seen: SeenResponse | undefined): string | undefined {
  try {
    const named = seen?.headers[OPERATION_HEADER];
    return named === undefined ? undefined : decodeURIComponent(named);
  } catch {
    return undefined;
  }
}
