import type { AnyContract, ContractEntry } from '../contract/index.js';
import type { Operation } from './operation.js';

/** Who reads it: anybody, or only those who may read what the catalogue calls internal. */
export type Audience = 'public' | 'internal';

/**
 * Returns the errors with which an operation answers, by name, with their conditions. A hidden error (`sameAnswerAs`)
 * is not among them, but the error that is answered instead. Internal errors are left out for the public.
 */
export function answeredErrors(
  { catalog, fallback }: AnyContract,
  operation: Operation,
  audience: Audience = 'public',
): ReadonlyMap<string, string> {
  const entries = catalog as { readonly [name: string]: ContractEntry };
  const answered = new Map<string, string>();
  for (const [name, condition] of Object.entries(operation.errors)) {
    const instead = answeredInstead(entries[name] as ContractEntry, fallback);
    const shown = entries[instead ?? name] as ContractEntry | undefined;
    if (shown === undefined || (audience === 'public' && shown.audience === 'internal')) continue;
    // That an error is hidden, and when it comes, is nothing for the public.
    const said = instead === undefined ? condition : audience === 'internal' ? `${name}: ${condition}` : '';
    const known = answered.get(shown.name);
    answered.set(shown.name, [known, said].filter(Boolean).join(' '));
  }
  return answered;
}

/** Returns the name of the error whose response is sent in place of this one; undefined if it has one of its own. */
function answeredInstead({ sameAnswerAs, audience, data }: ContractEntry, fallback = ''): string | undefined {
  // An internal error has no data on the wire. If they are required, the fallback error is sent.
  return sameAnswerAs ?? (audience === 'internal' && data === 'required' ? fallback : undefined);
}
