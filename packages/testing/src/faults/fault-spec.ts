import type { AnyContract } from '@error-contracts/runtime/contract';
import type { DataIn, NameIn } from '../examples/name-in.js';
import type { SituationName } from './situation.js';

/** What shall happen: a situation, an error of the contract by its name, or both in detail. */
export type FaultSpec<Contract extends AnyContract = AnyContract> =
  | SituationName
  | NameIn<Contract>
  | FaultDetails<Contract>;

/** A situation with an error of the contract, and their details. */
export type FaultDetails<Contract extends AnyContract = AnyContract> = {
  [Name in NameIn<Contract>]: FaultDetail<Name, DataIn<Contract, Name>>;
}[NameIn<Contract>];

interface FaultDetail<Name extends string, Data> {
  /** `error` by default. */
  readonly situation?: SituationName;
  /** The error that a situation is about: the fallback of the contract, or its first error, by default. */
  readonly error?: Name;
  /** The data of the error; an example by default. */
  readonly data?: Data;
  /** Milliseconds until the answer begins in the situation `slow`: 2,000 by default. */
  readonly delay?: number;
  /** The seconds in `Retry-After`. An error has the header only if they are given; a gateway says 3 by default. */
  readonly retryAfter?: number;
}
