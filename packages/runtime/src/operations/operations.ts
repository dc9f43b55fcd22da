import type { AnyContract } from '../contract/index.js';
import type { ErrorConditions, Operation, OperationDeclaration } from './operation.js';
import type { OperationTable } from './operation-table.js';
import type { PresentNameIn } from './types-of-operation.js';

/** The property with what functions need to know of operations: the same symbol in every copy of the package. */
export const OPERATIONS: unique symbol = Symbol.for('@error-contracts/operations') as never;

/** Operations by name, of one contract. */
export interface AnyOperations {
  readonly [OPERATIONS]: OperationTable;
}

/** The operations that were declared, by name. `Shared` are the groups of all of them. */
export type OperationsOf<Contract extends AnyContract, Declared, Shared extends readonly unknown[]> = AnyOperations & {
  readonly [Name in keyof Declared & string]: Operation<
    Contract,
    PresentNameIn<
      Contract['catalog'],
      KeyOf<PropertyOf<Declared[Name], 'errors'>> | KeyOfEach<PropertyOf<Declared[Name], 'groups'> | Shared>
    >,
    Name
  >;
};

/** Groups that operations have in common. */
export type Groups<Contract extends AnyContract> = readonly ErrorConditions<Contract>[];

/** What the compiler requires of declarations: no error that the contract does not have. */
export type CheckedOperations<Declared, Known extends PropertyKey> = {
  readonly [Name in keyof Declared]: {
    readonly errors: CheckedConditions<PropertyOf<Declared[Name], 'errors'>, Known>;
  };
};

/** What the compiler requires of the conditions of one list. */
export type CheckedConditions<Given, Known extends PropertyKey> = {
  readonly [Wrong in Exclude<keyof Given, Known>]: `There is no error ${Wrong & string} that a server can give.`;
};

/** Declarations by the names of their operations. */
export type Declarations<Contract extends AnyContract> = { readonly [name: string]: OperationDeclaration<Contract> };

type PropertyOf<Of, Key extends PropertyKey> = Of extends { readonly [Each in Key]: infer Value } ? Value : never;

/** The keys of each member of a union. */
type KeyOf<Of> = Of extends unknown ? keyof Of : never;

type KeyOfEach<List> = List extends readonly (infer Each)[] ? KeyOf<Each> : never;
