import type { AnyContract, ContractEntry } from '@error-contracts/runtime/contract';
import { type SeenError, witnessOf } from '@error-contracts/runtime/coverage';
import { messagesOfClient } from '@error-contracts/runtime/messages';
import { checkMessages } from './check-messages.js';
import { type KnownErrors, knownErrors } from './expected/known-errors.js';
import type { ContractTestingOptions } from './options.js';

/** What every part of the kit knows about its contract. */
export interface Kit extends ContractTestingOptions<AnyContract> {
  readonly errors: KnownErrors;
  /** Records an error that was seen, if anybody records: the coverage of tests. */
  readonly see: (seen: SeenError) => void;
  /** Returns the address of an error's reference page; undefined if the catalogue has no `typeBase`. */
  readonly referenceOf: (error: ContractEntry) => string | undefined;
}

/** Returns what the kit knows. Throws a TypeError if an option is missing, which plain JavaScript allows. */
export function createKit(options: ContractTestingOptions<AnyContract>): Kit {
  const { contract, validators } = options;
  if (typeof contract?.catalog !== 'object') {
    throw new TypeError('The option `contract` is missing: pass the contract of the generated types.');
  }
  if (typeof validators?.parseErrorResponse !== 'function' || typeof validators.explainErrorResponse !== 'function') {
    throw new TypeError('The option `validators` is missing: pass the whole module of the generated validators.');
  }
  const { typeBase } = contract;
  const messages = checkMessages(options.messages);
  const format = options.format ?? (messages && messagesOfClient(contract, messages));
  return {
    ...options,
    ...(format === undefined ? {} : { format }),
    errors: knownErrors(contract),
    see: witnessOf(contract),
    referenceOf: ({ name }) => (typeBase === undefined ? undefined : `${typeBase}${name}`),
  };
}
