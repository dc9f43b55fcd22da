export type { AnyContract, ContractEntry, ContractEnvelope, ParameterOnWire, Place } from './any-contract.js';
export type {
  CodeOf,
  DatalessNameOf,
  DataOf,
  EntryOf,
  HoldableNameOf,
  HolderNameOf,
  NameOf,
  PresentNameOf,
  ResponseOf,
  ThrowableNameOf,
} from './types-of-contract.js';
