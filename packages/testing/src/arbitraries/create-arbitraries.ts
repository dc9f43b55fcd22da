import type { AnyContract, NameOf, ResponseOf } from '@error-contracts/runtime/contract';
import { envelopeReader, fromWire } from '@error-contracts/runtime/envelope';
import {
  type Change,
  changed,
  type ExpectedIssue,
  isSchema,
  type ResponseSchema,
  schemasIn,
} from '@error-contracts/runtime/examples';
import fc, { type Arbitrary } from 'fast-check';
import { type ExampleOptions, exampleSources } from '../examples/create-examples.js';
import { entryOf } from '../examples/entry-of.js';
import type { DataIn, NameIn } from '../examples/name-in.js';
import { type ArbitraryContext, arbitraryOf } from './arbitrary-of.js';

/** A response that no server of the contract may send. */
export interface WrongResponse {
  /** What is wrong, in a few words. */
  readonly kind: string;
  readonly body: unknown;
  /** What a validator must report, perhaps among others. */
  readonly issue: ExpectedIssue;
}

/** Arbitraries of fast-check for the responses of a contract. Without a name, for those of every error. */
export interface Arbitraries<Contract extends AnyContract = AnyContract> {
  /** Returns an arbitrary of the names of all errors. */
  readonly name: () => Arbitrary<NameIn<Contract>>;
  /** Returns an arbitrary of the data of an error, by the names of its parameters. */
  readonly data: <Name extends NameIn<Contract>>(name: Name) => Arbitrary<DataIn<Contract, Name>>;
  /** Returns an arbitrary of right responses. */
  readonly response: <Name extends NameIn<Contract> = NameIn<Contract>>(
    name?: Name,
  ) => Arbitrary<Name extends NameOf<Contract> ? ResponseOf<Contract, Name> : unknown>;
  /** Returns an arbitrary of responses that are wrong in one way. */
  readonly wrongResponse: (name?: NameIn<Contract>) => Arbitrary<WrongResponse>;
  /** Returns an arbitrary of responses with a code that the catalogue does not have. */
  readonly newerResponse: (name?: NameIn<Contract>) => Arbitrary<unknown>;
}

/** Returns the arbitraries of a contract. They throw a `NoExampleError` if a value cannot be made. */
export function createArbitraries<Contract extends AnyContract>(
  options: ExampleOptions<Contract>,
): Arbitraries<Contract> {
  const { make, schemas, schemaOf } = exampleSources(options);
  const { contract, schema } = options;
  const { $defs } = schema;
  const inLists = isSchema($defs) ? schemasIn([$defs.errorInList]).flatMap((any) => schemasIn(any.oneOf)) : [];
  const inOrder: ArbitraryContext = { further: inLists, shuffles: false };
  const read = envelopeReader(contract.envelope);
  const all = [...schemas.values()];
  const known = new Set<unknown>([
    ...all.map(({ name }) => entryOf(contract, name).code),
    ...(contract.envelope.success ?? []),
  ]);

  /** Returns an arbitrary for one error or for any; those of all errors are made when they are needed. */
  function each<Of>(name: string | undefined, of: (one: ResponseSchema) => Arbitrary<Of>): Arbitrary<Of> {
    if (name !== undefined) return of(schemaOf(name));
    const made = new Map<number, Arbitrary<Of>>();
    return fc.nat({ max: all.length - 1 }).chain((index) => {
      const found = made.get(index) ?? of(all[index] as ResponseSchema);
      made.set(index, found);
      return found;
    });
  }

  function wrong(of: ResponseSchema): Arbitrary<WrongResponse> {
    const usual = make.usual(of);
    const changes = make.changes(of);
    return fc.tuple(arbitraryOf(of.schema, inOrder), fc.constantFrom(...changes)).map(([body, change]) => ({
      kind: change.kind,
      // A body without the part that the change is in has nothing to change.
      body: changed(body, change) ?? changed(usual, change),
      issue: change.issue,
    }));
  }

  function newer(of: ResponseSchema): Arbitrary<unknown> {
    const toUnknown = make.changes(of).find(({ issue }) => issue.rule === 'unknown-code');
    const codes = unknownCodes(typeof toUnknown?.value === 'number', known);
    return fc
      .tuple(arbitraryOf(of.schema, inOrder), codes)
      .map(([body, value]) => changed(body, { ...(toUnknown as Change), value }));
  }

  return {
    name: () => fc.constantFrom(...(all.map(({ name }) => name) as NameIn<Contract>[])),
    data: (name) => {
      const entry = entryOf(contract, name);
      const bodies = arbitraryOf(schemaOf(name).schema, inOrder);
      return bodies.map((body) => fromWire(entry, read(body)?.data ?? null)) as Arbitrary<never>;
    },
    response: (name) =>
      each(name, (of) => arbitraryOf(of.schema, { further: inLists, shuffles: true })) as Arbitrary<never>,
    wrongResponse: (name) => each(name, wrong),
    newerResponse: (name) => each(name, newer),
  };
}

function unknownCodes(areNumbers: boolean, known: ReadonlySet<unknown>): Arbitrary<number | string> {
  const codes: Arbitrary<number | string> = areNumbers
    ? fc.maxSafeInteger()
    : fc.oneof(
        fc.stringMatching(/^[a-z]{1,9}([._-][a-z]{1,9}){0,3}$/),
        fc.integer({ min: 1, max: 99_999 }).map(String),
      );
  return codes.filter((code) => !known.has(code));
}
