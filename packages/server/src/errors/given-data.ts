import type { AnyContract, DataOf, HoldableNameOf, NameOf } from '@error-contracts/runtime/contract';
import type { ContractErrorOf } from './contract-error-of.js';
import type { FrozenData } from './frozen-data.js';

/** The data that a factory takes: of an error that holds others, the errors themselves. */
export type GivenData<Contract extends AnyContract, Name extends NameOf<Contract>> = Contract['catalog'][Name] extends {
  readonly holdsErrors: true;
}
  ? FrozenData<Omit<DataOf<Contract, Name>, 'errors'>> & {
      /** The errors that it holds: at least one. Of more than a hundred, the first hundred are sent. */
      readonly errors: readonly HoldableErrorOf<Contract>[];
    }
  : FrozenData<DataOf<Contract, Name>>;

/** Any error that another one can hold. */
export type HoldableErrorOf<Contract extends AnyContract> = ContractErrorOf<Contract, HoldableNameOf<Contract>>;
