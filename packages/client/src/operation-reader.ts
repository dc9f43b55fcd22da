import type { AnyContract, NameOf } from '@error-contracts/runtime/contract';
import type { AnsweredNameOf, ContractOf, Operation, PresentNameIn } from '@error-contracts/runtime/operations';
import type { Checked, ErrorOfCase, Matched, NameWith } from './match.js';
import type { Failure, KnownError, ReceivedError, UnknownError } from './received/received-error.js';

/** The errors with which an operation answers: `ErrorOf<typeof operations.signUp>`. */
export type ErrorOf<Of extends Operation> = KnownError<ContractOf<Of>, AnsweredNameOf<ContractOf<Of>, Of>>;

/** Tells apart what came instead of a success of one operation. */
export interface OperationReader<Contract extends AnyContract, Name extends NameOf<Contract>> {
  /**
   * Calls the function for the error's case. It only compiles with a function for every error of the operation and for
   * every kind of failure, or with `_`. Any other error comes from a newer server: `_` gets it, or else `unknown`.
   */
  readonly match: <
    const Given extends OperationCases<Contract, Name>,
    // Never inferred. It is a parameter so that the compiler computes all cases once and not several times.
    Case extends PropertyKey = OperationCase<Contract, Name>,
  >(
    error: ReceivedError<Contract>,
    cases: Given & Checked<Contract, Case, Given>,
  ) => Matched<Given>;
}

type OperationCase<Contract extends AnyContract, Name extends NameOf<Contract>> =
  | NameWith<Contract, Name>
  | 'unknown'
  | Failure['kind'];

type OperationCases<Contract extends AnyContract, Name extends NameOf<Contract>> = {
  readonly [Case in Exclude<OperationCase<Contract, Name>, 'unknown'>]?: (
    error: ErrorOfCase<Contract, Case>,
  ) => unknown;
} & {
  readonly unknown?: (error: UnknownError<Contract> | UndeclaredError<Contract, Name>) => unknown;
  readonly _?: (error: ReceivedError<Contract>) => unknown;
};

/** An error of the contract that the operation does not give: its server is newer. */
type UndeclaredError<Contract extends AnyContract, Name extends NameOf<Contract>> = KnownError<
  Contract,
  Exclude<PresentNameIn<Contract['catalog'], NameOf<Contract>> & NameOf<Contract>, Name>
>;
