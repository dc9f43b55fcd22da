import type { AnyContract, ContractEntry } from '@error-contracts/runtime/contract';
import { fromWire } from '@error-contracts/runtime/envelope';
import {
  type Example,
  type ForeignExample,
  foreignExamples,
  type ResponseExamples,
  type ResponseSchema,
  responseExamples,
  responseSchemas,
  type Schema,
  type WrongExample,
} from '@error-contracts/runtime/examples';
import type { LocaleMessages } from '@error-contracts/runtime/messages';
import { entryOf } from './entry-of.js';
import { formatterOf } from './formatter-of.js';
import type { NameIn } from './name-in.js';

/** What examples are made of. */
export interface ExampleOptions<Contract extends AnyContract = AnyContract> {
  /** The contract of the generated `types`. */
  readonly contract: Contract;
  /** `error-response.schema.json` of the generated `validators`. */
  readonly schema: Schema;
  /** The languages, `[en]`. Faults are in that of the request, all else in the first. Without any, a text is a sample. */
  readonly messages?: readonly LocaleMessages[];
  /** Formats the texts in place of `messages`, if they are not generated: a formatter of the generated `i18n`, or yours. */
  readonly format?: FormatExample;
}

/** Returns the text of an error: a formatter of the generated `i18n`. */
export type FormatExample = (
  error: never,
  data?: never,
  locale?: never,
) => { readonly text: string; readonly locale: string };

/** Right and wrong responses of a contract; the same at each call. Without a name, those of every error. */
export interface Examples<Contract extends AnyContract = AnyContract> {
  /** Returns right responses: combinations of optional data, limits, long, Chinese and right-to-left texts. */
  readonly valid: (name?: NameIn<Contract>) => readonly Example[];
  /** Returns wrong responses, one for each way, with the issue that a validator must report. */
  readonly invalid: (name?: NameIn<Contract>) => readonly WrongExample[];
  /** Returns responses of a newer server, which strict validators refuse and clients must read. */
  readonly newer: (name?: NameIn<Contract>) => readonly WrongExample[];
  /** What proxies and other servers answer. */
  readonly foreign: readonly ForeignExample[];
}

/** Returns the examples of a contract. Throws a `NoExampleError` when one cannot be made. */
export function createExamples<Contract extends AnyContract>(options: ExampleOptions<Contract>): Examples<Contract> {
  const { make, schemaOf, schemas } = exampleSources(options);
  const each =
    <Of>(examplesOf: (of: ResponseSchema) => readonly Of[]) =>
    (name?: NameIn<Contract>): readonly Of[] =>
      name === undefined ? [...schemas.values()].flatMap(examplesOf) : examplesOf(schemaOf(name));
  return { valid: each(make.valid), invalid: each(make.wrong), newer: each(make.newer), foreign: foreignExamples };
}

/** What makes the examples of a contract, and the schemas of its responses by name. */
export interface ExampleSources {
  readonly make: ResponseExamples;
  readonly schemas: ReadonlyMap<string, ResponseSchema>;
  /** Returns the schema of the responses of an error; former names are known too. Throws a `TypeError` if there is none. */
  readonly schemaOf: (name: string) => ResponseSchema;
}

/** Returns what makes the examples of a contract. */
export function exampleSources(options: ExampleOptions): ExampleSources {
  const { contract, schema } = options;
  if (typeof contract?.catalog !== 'object') {
    throw new TypeError('The option `contract` is missing: pass the contract of the generated types.');
  }
  const schemas: ReadonlyMap<string, ResponseSchema> =
    typeof schema === 'object' && schema !== null ? responseSchemas(contract, schema) : new Map();
  // Tests go through all examples, and would pass with none.
  if (schemas.size === 0) {
    throw new TypeError(
      `The option \`schema\` has no response of ${contract.name}: pass error-response.schema.json of its validators.`,
    );
  }
  const formatted = formatterOf(options);
  const make = responseExamples({
    envelope: contract.envelope,
    codes: (Object.values(contract.catalog) as readonly ContractEntry[]).map(({ code }) => code),
    ...(formatted === undefined
      ? {}
      : { textOf: (name, data) => formatted(name, fromWire(entryOf(contract, name), data)).text }),
  });
  const schemaOf = (name: string): ResponseSchema => {
    const found = schemas.get(entryOf(contract, name).name);
    if (found !== undefined) return found;
    throw new TypeError(
      `The schema has no response of ${name}. Pass error-response.schema.json of the same catalogue.`,
    );
  };
  return { make, schemas, schemaOf };
}
