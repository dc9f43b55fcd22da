import { BRAND, type Brand } from '@error-contracts/runtime/brand';
import type { AnyContract, ContractEntry, DataOf, NameOf, ThrowableNameOf } from '@error-contracts/runtime/contract';
import { checkHeaders } from './check-headers.js';
import { ContractError } from './contract-error.js';
import type { ContractErrorOf } from './contract-error-of.js';
import type { GivenData } from './given-data.js';
import { type FindEntry, holdingOf } from './held-errors.js';
import { jsonCopy } from './json-copy.js';
import type { ThrowOptions, ThrowOptionsOf } from './throw-options.js';

/** Makes the error of this name: throw what it returns. */
export type ErrorFactory<Contract extends AnyContract, Name extends NameOf<Contract>> = (
  ...given: null extends DataOf<Contract, Name> ? DataMayFollow<Contract, Name> : DataMustFollow<Contract, Name>
) => ContractErrorOf<Contract, Name>;

// Each is a union so that messages of the compiler have its name: "not assignable to DataMustFollow<…, 'USER_LOCKED'>".
type DataMustFollow<Contract extends AnyContract, Name extends NameOf<Contract>, Data = GivenData<Contract, Name>> =
  | [data: Data, options?: ThrowOptionsOf<Contract>]
  | [data: Data];

type DataMayFollow<Contract extends AnyContract, Name extends NameOf<Contract>, Data = GivenData<Contract, Name>> =
  | [data?: Data | undefined, options?: ThrowOptionsOf<Contract>]
  | [data?: Data | undefined];

/** One function for each error that a server may send, by its name and by its former names. */
export type ErrorFactories<Contract extends AnyContract> = FactoriesOf<
  Contract,
  Contract['catalog'],
  ThrowableNameOf<Contract>
>;

// Mapped over keys of the catalogue itself, so that an editor shows the TSDoc of each error: its texts, its
// deprecation.
type FactoriesOf<
  Contract extends AnyContract,
  Catalog extends object,
  Name extends keyof Catalog,
  // A parameter so that the compiler computes all names once and not for each of them.
  All extends NameOf<Contract> = NameOf<Contract>,
> = {
  readonly [Key in Name]: Key extends All ? ErrorFactory<Contract, Key> : never;
};

/** A factory without its types. */
export type AnyErrorFactory = (data?: unknown, options?: ThrowOptions) => ContractError;

/** Returns the factory of one error. `textOf` returns the text of the error for logs, and `entryOf` the entry of an error. */
export function errorFactory(
  { name, code, status, data: needs, holdsErrors }: ContractEntry,
  textOf: (data: unknown) => string,
  ofCatalog: Omit<Brand, 'name'>,
  entryOf: FindEntry,
): AnyErrorFactory {
  const brand: Brand = Object.freeze({ ...ofCatalog, name });

  // Not an arrow function: it takes the place of the error's class, so that the stack starts at its caller.
  function make(given?: unknown, { cause, retryAfter, headers, field }: ThrowOptions = {}): ContractError {
    const holding = holdsErrors === true ? holdingOf(name, given, entryOf) : undefined;
    const data = jsonCopy(name, holding?.data ?? given);
    // The types forbid both, but JavaScript does not, and the response would break the contract.
    if (data === null && needs === 'required') throw new TypeError(`${name} was made without the data that it needs.`);
    if (data !== null && needs === undefined) throw new TypeError(`${name} was given data, but it has none.`);
    const parameters = cause === undefined ? [textOf(data)] : [textOf(data), { cause }];
    const error = Reflect.construct(Error, parameters, make) as { -readonly [Key in keyof ContractError]: unknown };
    error.name = name;
    error.code = code;
    error.status = status;
    error.data = data;
    if (retryAfter !== undefined) error.retryAfter = retryAfter;
    if (field !== undefined) error.field = field;
    if (holding !== undefined) error.held = holding.held;
    if (headers !== undefined) error.headers = checkHeaders(name, headers);
    return error as ContractError;
  }
  make.prototype = Object.create(ContractError.prototype, { [BRAND]: { value: brand } });
  return make;
}
