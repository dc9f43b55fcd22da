import type { AnyContract, ContractEntry } from '@error-contracts/runtime/contract';
import { showValue } from '../report/show-value.js';
import type { KnownErrors } from './known-errors.js';

/** What a test expects. */
export interface Expectation {
  /** The error that the test names; undefined if any error of the contract will do. */
  readonly error: ContractEntry | undefined;
  /** Whether the test says what the data are. */
  readonly hasData: boolean;
  readonly data: unknown;
}

/** Returns what a test expects. Throws a TypeError if the contract has no such error. */
export function expectation(errors: KnownErrors, nameOrCode: unknown, data: unknown): Expectation {
  const hasData = data !== undefined;
  if (nameOrCode === undefined) {
    if (hasData) throw new TypeError('Data without the name of their error: pass the name first.');
    return { error: undefined, hasData, data };
  }
  return { error: errors.named(nameOrCode), hasData, data };
}

/** How an error of the catalogue looks in a response. */
export interface Answer {
  /** The entry whose code, status and data the response has. */
  readonly entry: ContractEntry;
  /** The entry whose text it has; undefined if nobody knows which. */
  readonly textOf: ContractEntry | undefined;
  /** Why it differs from the error itself; absent if it does not. */
  readonly because?: string;
}

/**
 * Returns how a server answers with an error: another one if the catalogue hides it by `sameAnswerAs`, and with the text
 * of the fallback error and without data if its text is internal.
 */
export function answerOf(error: ContractEntry, errors: KnownErrors, { fallback }: AnyContract): Answer {
  const other = errors.byName(error.sameAnswerAs);
  const sent = other ?? error;
  const hidden = other && `${error.name} is sent as ${other.name} (sameAnswerAs): strangers cannot tell them apart.`;
  if (sent.audience === 'public') return { entry: sent, textOf: sent, ...(hidden === undefined ? {} : { because: hidden }) };
  const shown = errors.byName(fallback);
  const because = `${sent.name} is internal: it is sent without data, and with the text of the fallback error.`;
  if (sent.data !== 'required' || shown === undefined) {
    return { entry: sent, textOf: shown, because: hidden ?? because };
  }
  return {
    entry: shown,
    textOf: shown,
    because: hidden ?? `${sent.name} is internal and needs data, so ${shown.name} is sent.`,
  };
}

/** Throws a TypeError if a test expects data that the response of its error never has. */
export function refuseHiddenData({ hasData, data }: Expectation, { because }: Answer): void {
  if (!hasData || data === null || because === undefined) return;
  throw new TypeError(`${because} A test cannot expect the data ${showValue(data, 80)}: leave them out.`);
}
