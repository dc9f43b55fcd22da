import type { JsonObject } from '@error-contracts/catalog';
import { check } from '@error-contracts/catalog/check';
import { addError, guessParameters, type NewError, withTexts } from '@error-contracts/catalog/edit';
import { newDiagnostics } from '../../editing/new-diagnostics.js';
import type { OpenCatalog } from '../../editing/open-catalog.js';
import { rangesOf } from './ranges-of.js';

/**
 * What the laws say against an error of which only a part is known yet, and the mend; undefined where they say nothing. The
 * rest is filled with what no law minds.
 */
export function candidateRejection(open: OpenCatalog, name: string, known: Partial<NewError>): string | undefined {
  // The last one of all: where two entries are at odds, it is the later one that is told to change.
  const code = rangesOf(open).reduce((last, { next }) => Math.max(last, next ?? 0), 0);
  const filled = { code, message: `${name}?`, status: 500, domain: 'any', ...known };
  const data = { ...guessedData(filled.message), ...known.data };
  const candidate = { ...filled, data: Object.keys(data).length === 0 ? undefined : data };
  const { diagnostics } = check(withTexts(open.sources, addError(open.sources, name, candidate)));
  const failure = newDiagnostics(open.diagnostics, diagnostics).find(({ severity }) => severity === 'error');
  return failure && `${failure.message} ${failure.help}`;
}

/** The parameters that a message shows, as they are most likely to be. */
export function guessedData(message: string): JsonObject {
  return Object.fromEntries(
    [...guessParameters(message)].map(([name, schema]) => [name, { ...schema, description: name }]),
  );
}
