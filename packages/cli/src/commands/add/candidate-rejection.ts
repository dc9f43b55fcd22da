import type { Code, JsonObject } from '@error-contracts/catalog';
import { check } from '@error-contracts/catalog/check';
import { addError, guessParameters, type NewError, withTexts } from '@error-contracts/catalog/edit';
import { newDiagnostics } from '../../editing/new-diagnostics.js';
import type { OpenCatalog } from '../../editing/open-catalog.js';
import { rangesOf } from './ranges-of.js';

/**
 * Returns what the rules say against an error of which only a part is known yet, with the help; undefined if they say
 * nothing. The rest is filled with values that break no rule.
 */
export function candidateRejection(open: OpenCatalog, name: string, known: Partial<NewError>): string | undefined {
  const filled = { code: candidateCode(open), message: `${name}?`, status: 500, domain: 'any', ...known };
  const data = { ...guessedData(filled.message), ...known.data };
  const candidate = { ...filled, data: Object.keys(data).length === 0 ? undefined : data };
  const texts = addError(open.sources, name, candidate);
  const { diagnostics } = check(withTexts(open.sources, texts), open.settings);
  const error = newDiagnostics(open.diagnostics, diagnostics).find(({ severity }) => severity === 'error');
  return error && `${error.message} ${error.help}`;
}

/** Returns the highest code that is free: if two entries conflict, the rules report the later one. */
function candidateCode(open: OpenCatalog): Code | undefined {
  if (open.contract?.codeKind === 'string') return undefined;
  const next = rangesOf(open).flatMap((range) => (range.prefix === undefined ? (range.next ?? []) : []));
  const used = (open.contract?.errors ?? []).map(({ code }) => Number(code) + 1);
  const codes = next.length > 0 ? next : used;
  return codes.length === 0 ? undefined : codes.reduce((one, other) => Math.max(one, other));
}

/** Returns the parameters that a message shows, with the types that they are most likely to have. */
function guessedData(message: string): JsonObject {
  return Object.fromEntries(
    [...guessParameters(message)].map(([name, schema]) => [name, { ...schema, description: name }]),
  );
}
