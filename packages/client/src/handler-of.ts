import type { EntryByName } from './read/catalog-by-code.js';
import type { ReceivedError } from './received/received-error.js';

/** A function of an error. */
type Handler = (error: ReceivedError) => unknown;

/**
 * Returns the function for an error: that of its name, of a former name, of its kind, or `_`; of an error of the contract
 * also `unknown`, if there is none of them.
 *
 * @throws TypeError if there is none of them.
 */
export function handlerOf(error: ReceivedError, cases: object, named: EntryByName): Handler {
  const key = error.known
    ? (own(cases, error.name) ??
      Object.keys(cases).find((name) => named(name)?.name === error.name) ??
      own(cases, '_') ??
      // An error that the cases of an operation lack comes from a newer server, as an unknown one does.
      own(cases, 'unknown'))
    : own(cases, error.kind);
  const handler = (cases as { readonly [key: string]: Handler })[key ?? '_'];
  if (handler === undefined) throw new TypeError(`No case for ${error.name ?? error.kind}, and no case _.`);
  return handler;
}

function own(cases: object, key: string): string | undefined {
  return Object.hasOwn(cases, key) ? key : undefined;
}
