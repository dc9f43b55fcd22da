export type { AnyContract, ContractEntry, ContractEnvelope } from './any-contract.js';
export type {
  CodeOf,
  DatalessNameOf,
  DataOf,
  EntryOf,
  NameOf,
  PresentNameOf,
  ResponseOf,
  ThrowableNameOf,
} from './types-of-contract.js';
