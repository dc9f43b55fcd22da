import type { ContractEntry } from '@error-contracts/runtime/contract';
import { parseRetryAfter } from '@error-contracts/runtime/response';
import type { Kit } from '../kit.js';
import type { HeaderCheck } from '../options.js';
import { showText } from '../report/show-value.js';
import { essenceOf, isJsonType } from '../response/parsed-body.js';
import type { SeenResponse } from '../response/seen-response.js';
import type { Difference } from './difference.js';

const LANGUAGE_TAG = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;

/** Returns in what the headers of a response differ from those of an error; nothing if no headers are known. */
export function headerDifferences(
  seen: SeenResponse,
  error: ContractEntry | undefined,
  kit: Kit,
): readonly Difference[] {
  const { headers } = seen;
  if (Object.keys(headers).length === 0) return [];
  const checks: { readonly [name in HeaderCheck]: () => Difference | undefined } = {
    'content-type': () => contentType(headers['content-type'], kit),
    'content-language': () => contentLanguage(headers['content-language'], kit),
    vary: () => vary(headers.vary, kit),
    'retry-after': () => (error === undefined ? undefined : retryAfter(headers['retry-after'], error, kit)),
  };
  const ignored: readonly string[] = kit.ignoreHeaders ?? [];
  return Object.entries(checks).flatMap(([name, check]) => (ignored.includes(name) ? [] : (check() ?? [])));
}

function difference(name: HeaderCheck, expected: string, received: string | undefined, help?: string): Difference {
  const shown = received === undefined ? '(missing)' : showText(received, 120);
  return { kind: 'header', at: name, expected, received: shown, ...(help === undefined ? {} : { help }) };
}

function contentType(received: string | undefined, { contract }: Kit): Difference | undefined {
  const isProblem = contract.envelope.format === 'problem+json';
  const fits = isProblem ? essenceOf(received) === 'application/problem+json' : isJsonType(received);
  return fits
    ? undefined
    : difference('content-type', isProblem ? 'application/problem+json' : 'application/json', received);
}

function contentLanguage(received: string | undefined, { contract }: Kit): Difference | undefined {
  if (contract.envelope.message === null) return undefined;
  if (received !== undefined && LANGUAGE_TAG.test(received)) return undefined;
  return difference('content-language', 'the language of the text', received);
}

function vary(received: string | undefined, { contract }: Kit): Difference | undefined {
  if (contract.envelope.message === null) return undefined;
  const names = (received ?? '').split(',').map((name) => name.trim().toLowerCase());
  if (names.includes('accept-language') || names.includes('*')) return undefined;
  const help = 'Without it a cache gives the text of one language to everybody.';
  return difference('vary', 'Accept-Language', received, help);
}

function retryAfter(received: string | undefined, { name, retry }: ContractEntry, kit: Kit): Difference | undefined {
  if (received === undefined) {
    if (retry !== 'later' || kit.requireRetryAfter !== true) return undefined;
    return difference(
      'retry-after',
      'seconds or a date',
      received,
      `The retry of ${name} is "later" in the catalogue.`,
    );
  }
  if (retry === 'never') {
    return difference('retry-after', '(missing)', received, `The retry of ${name} is "never" in the catalogue.`);
  }
  return parseRetryAfter(received, null) === null
    ? difference('retry-after', 'seconds or a date', received)
    : undefined;
}
