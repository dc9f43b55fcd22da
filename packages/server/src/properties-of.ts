import type { AnyContract, NameOf, Place, ResponseOf } from '@error-contracts/runtime/contract';

/** What the server gives for each response: a value for each place of the envelope's further properties. */
export type PropertiesOf<Contract extends AnyContract> = PropertiesAt<
  ResponseOf<Contract, NameOf<Contract>>,
  Contract['envelope']['properties'][number]
>;

type PropertiesAt<Response, At extends Place> = {
  readonly [Key in At as IsOptional<Response, StepsOf<Key>> extends true ? never : Key]: ValueAt<
    Response,
    StepsOf<Key>
  >;
} & {
  readonly [Key in At as IsOptional<Response, StepsOf<Key>> extends true ? Key : never]?:
    | ValueAt<Response, StepsOf<Key>>
    | undefined;
};

/** `/error/a~1b` is `['error', 'a/b']`, and `code` is `['code']`. */
type StepsOf<At extends Place> = At extends `/${infer Steps}` ? Split<Steps> : [At];

type Split<Steps extends string> = Steps extends `${infer Step}/${infer Rest}`
  ? [Unescaped<Step>, ...Split<Rest>]
  : [Unescaped<Steps>];

type Unescaped<Step extends string> = Replaced<Replaced<Step, '~1', '/'>, '~0', '~'>;

type Replaced<Text extends string, From extends string, To extends string> = Text extends `${infer A}${From}${infer B}`
  ? `${A}${To}${Replaced<B, From, To>}`
  : Text;

type ValueAt<Of, Steps> = Steps extends [infer Step, ...infer Rest] ? ValueAt<MemberOf<Of, Step>, Rest> : Of;

type MemberOf<Of, Step> = Step extends keyof NonNullable<Of>
  ? NonNullable<Of>[Step]
  : NonNullable<Of> extends readonly (infer Element)[]
    ? Element
    : unknown;

/** A place is optional if the last member on the way to it is. */
type IsOptional<Of, Steps> = Steps extends [infer Step, ...infer Rest]
  ? Rest extends []
    ? Step extends keyof Of
      ? Record<never, never> extends Pick<Of, Step>
        ? true
        : false
      : false
    : IsOptional<NonNullable<MemberOf<Of, Step>>, Rest>
  : false;
