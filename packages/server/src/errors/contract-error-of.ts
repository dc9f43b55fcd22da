import type { AnyContract, DataOf, EntryOf, NameOf } from '@error-contracts/runtime/contract';
import type { ContractError } from './contract-error.js';
import type { FrozenData } from './frozen-data.js';

/** The error of a contract with this name; for several names, the union of their errors. */
export type ContractErrorOf<Contract extends AnyContract, Name extends NameOf<Contract>> = Name extends unknown
  ? ContractError<EntryOf<Contract, Name>['name'], EntryOf<Contract, Name>['code'], FrozenData<DataOf<Contract, Name>>>
  : never;
