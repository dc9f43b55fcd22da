import type {
  AnyContract,
  ContractEntry,
  DataOf,
  EntryOf,
  NameOf,
  ThrowableNameOf,
} from '@error-contracts/runtime/contract';
import { checkHeaders } from './check-headers.js';
import { BRAND, type Brand, ContractError } from './contract-error.js';
import type { FrozenData } from './frozen-data.js';
import { jsonCopy } from './json-copy.js';
import type { ThrowOptions } from './throw-options.js';

/** The error of a contract with this name; one of several where there are several names. */
export type ContractErrorOf<Contract extends AnyContract, Name extends NameOf<Contract>> = Name extends unknown
  ? ContractError<EntryOf<Contract, Name>['name'], EntryOf<Contract, Name>['code'], FrozenData<DataOf<Contract, Name>>>
  : never;

/** Makes the error of this name: throw what it returns. */
export type ErrorMaker<Contract extends AnyContract, Name extends NameOf<Contract>> = (
  ...given: null extends DataOf<Contract, Name> ? DataMayFollow<Contract, Name> : DataMustFollow<Contract, Name>
) => ContractErrorOf<Contract, Name>;

// Each is a union only so that the compiler speaks of it by name: "not assignable to DataMustFollow<…, 'USER_LOCKED'>".
type DataMustFollow<
  Contract extends AnyContract,
  Name extends NameOf<Contract>,
  Data = FrozenData<DataOf<Contract, Name>>,
> = [data: Data, options?: ThrowOptions] | [data: Data];

type DataMayFollow<
  Contract extends AnyContract,
  Name extends NameOf<Contract>,
  Data = FrozenData<DataOf<Contract, Name>>,
> = [data?: Data | undefined, options?: ThrowOptions] | [data?: Data | undefined];

/** One function for each error that a server may send, by its name; former names too. */
export type ErrorMakers<Contract extends AnyContract> = MakersOf<
  Contract,
  Contract['catalog'],
  ThrowableNameOf<Contract>
>;

// Mapped over keys of the catalogue itself, so that an editor shows the texts and deprecations that stand there.
type MakersOf<Contract extends AnyContract, Catalog extends object, Name extends keyof Catalog> = {
  readonly [Key in Name]: Key extends NameOf<Contract> ? ErrorMaker<Contract, Key> : never;
};

/** A maker without its types. */
export type AnyMaker = (data?: unknown, options?: ThrowOptions) => ContractError;

/** The maker of one error. `textOf` gives what a log should say of it. */
export function errorMaker(catalog: string, entry: ContractEntry, textOf: (data: unknown) => string): AnyMaker {
  const { name, code, status, data: needs } = entry;
  const brand: Brand = Object.freeze({ catalog, name });

  // Not an arrow function: it stands in for the class of the error, so that the stack starts where it is called.
  function make(given?: unknown, { cause, retryAfter, headers }: ThrowOptions = {}): ContractError {
    const data = jsonCopy(name, given);
    // The types forbid both; JavaScript does not, and the response would break the contract.
    if (data === null && needs === 'required') throw new TypeError(`${name} was made without the data that it needs.`);
    if (data !== null && needs === undefined) throw new TypeError(`${name} was given data, but it has none.`);
    const parameters = cause === undefined ? [textOf(data)] : [textOf(data), { cause }];
    const error = Reflect.construct(Error, parameters, make) as { -readonly [Key in keyof ContractError]: unknown };
    error.name = name;
    error.code = code;
    error.status = status;
    error.data = data;
    if (retryAfter !== undefined) error.retryAfter = retryAfter;
    if (headers !== undefined) error.headers = checkHeaders(name, headers);
    return error as ContractError;
  }
  make.prototype = Object.create(ContractError.prototype, { [BRAND]: { value: brand } });
  return make;
}
