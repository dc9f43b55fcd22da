import type { AnyContract, DataOf, EntryOf, NameOf, ThrowableNameOf } from '@error-contracts/runtime/contract';
import type { RegisteredContract } from '../register.js';
import type { AsymmetricMatcher } from '../report/show-value.js';

/** What a matcher takes as the error: a name or a code of the contract that servers may send. */
export type ExpectedError<Contract extends AnyContract = RegisteredContract> = [NameOf<Contract>] extends [never]
  ? string | number
  : ThrowableNameOf<Contract> | ThrowableCodeOf<Contract>;

/** What a matcher takes as the data of that error: any part of them may be a matcher, such as `expect.any(Number)`. */
export type ExpectedData<Expected, Contract extends AnyContract = RegisteredContract> = [NameOf<Contract>] extends [
  never,
]
  ? unknown
  : WithMatchers<DataOf<Contract, NamesOf<Contract, Expected>>>;

type ThrowableCodeOf<Contract extends AnyContract> = EntryOf<Contract, ThrowableNameOf<Contract>>['code'];

/** The names that a name or code stands for: several if former names are among them. */
type NamesOf<Contract extends AnyContract, Expected> =
  Expected extends ThrowableNameOf<Contract>
    ? Expected
    : {
        [Name in ThrowableNameOf<Contract>]: EntryOf<Contract, Name>['code'] extends Expected ? Name : never;
      }[ThrowableNameOf<Contract>];

type WithMatchers<Value> = 0 extends 1 & Value
  ? unknown
  :
      | AsymmetricMatcher
      | (Value extends object ? { readonly [Key in keyof Value]: WithMatchers<NonNullable<Value[Key]>> } : Value);
