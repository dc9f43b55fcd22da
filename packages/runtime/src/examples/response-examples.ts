import type { ContractEnvelope } from '../contract/any-contract.js';
import { envelopeReader } from '../envelope/envelope-reader.js';
import { type Change, changed } from './change.js';
import { changesOf, UNKNOWN_HELD } from './changes-of.js';
import type { Example, WrongExample } from './example.js';
import { NoExampleError } from './no-example-error.js';
import { combinationsOf, hasNullablePart, optionalParts } from './optional-parts.js';
import { type Choice, sample } from './sample.js';
import type { Style } from './sample-text.js';
import type { Schema } from './schema.js';
import { schemaAt } from './schema-at.js';
import { unknownCodeOf } from './unknown-code-of.js';

/** An error, and the schema of its responses. */
export interface ResponseSchema {
  readonly name: string;
  readonly status: number;
  readonly schema: Schema;
}

/** What the examples of a catalogue are made of. */
export interface ExampleSources {
  readonly envelope: ContractEnvelope;
  /** The codes of the catalogue, as they travel. */
  readonly codes: readonly (number | string)[];
  /** Returns the text of an error with data as they travel. Without it, every text is a sample. */
  readonly textOf?: (name: string, data: unknown) => string;
}

/** Makes examples of the responses of a catalogue; the same at each call. */
export interface ResponseExamples {
  /** Returns the usual response of an error: with all optional parts. */
  readonly usual: (of: ResponseSchema) => unknown;
  /** Returns responses of an error: combinations of optional parts, limits, and texts of every kind. */
  readonly valid: (of: ResponseSchema) => readonly Example[];
  /** Returns the changes after which the usual response is wrong, one for each way. */
  readonly changes: (of: ResponseSchema) => readonly Change[];
  /** Returns wrong responses of an error, one for each way. */
  readonly wrong: (of: ResponseSchema) => readonly WrongExample[];
  /** Returns responses with the code of a newer server, and with further properties. */
  readonly newer: (of: ResponseSchema) => readonly WrongExample[];
}

/** Returns what makes examples of the responses of a catalogue. Throws a {@link NoExampleError} if it cannot make one. */
export function responseExamples({ envelope, codes, textOf }: ExampleSources): ResponseExamples {
  const read = envelopeReader(envelope);
  const unknownCode = unknownCodeOf(codes, envelope.success ?? []);

  function make({ name, schema }: ResponseSchema, choice: Choice): unknown {
    const message = schemaAt(schema, envelope.message);
    if (textOf === undefined || message === undefined || !HAS_TEXT.includes(choice.style))
      return sample(schema, choice);
    const data = read(sample(schema, choice))?.data ?? null;
    return sample(schema, { ...choice, given: new Map([[message, textOf(name, data)]]) });
  }

  function named<Result>(of: ResponseSchema, run: () => Result): Result {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof NoExampleError)) throw error;
      throw new NoExampleError(error.pointer, error.reason, of.name);
    }
  }

  const usual = (of: ResponseSchema): unknown => named(of, () => make(of, { style: 'usual', has: () => true }));

  function valid(of: ResponseSchema): readonly Example[] {
    const parts = optionalParts(of.schema);
    const known = new Set(parts);
    const all = combinationsOf(parts).map((present, index): readonly [string, Choice] => [
      index === 0 ? 'usual' : index === 1 ? 'no optional parts' : `with ${shortList([...present])}`,
      // What is optional in the elements of a list is there, but in the example with nothing optional.
      { style: 'usual', has: (pointer) => (known.has(pointer) ? present.has(pointer) : index !== 1) },
    ]);
    if (hasNullablePart(of.schema)) all.push(['null for data', { style: 'usual', has: () => true, isNull: true }]);
    if (envelope.list !== undefined) all.push(['several errors', { style: 'usual', has: () => true, elements: 2 }]);
    for (const [name, style] of STYLES) all.push([name, { style, has: () => true }]);
    const seen = new Set<string>();
    const { name: error, status } = of;
    return all.flatMap(([name, choice]) => {
      const body = named(of, () => make(of, choice));
      const text = JSON.stringify(body);
      if (seen.has(text)) return [];
      seen.add(text);
      return [{ error, case: name, status, body }];
    });
  }

  function changes(of: ResponseSchema): readonly Change[] {
    const { schema } = of;
    const [code, status] = [schemaAt(schema, envelope.code), schemaAt(schema, envelope.status)];
    return changesOf(schema, { code, status, unknownCode, body: usual(of) });
  }

  function wrong(of: ResponseSchema): readonly WrongExample[] {
    const body = usual(of);
    const { name: error, status } = of;
    return changes(of).flatMap((change) => {
      const result = changed(body, change);
      if (result === undefined) return [];
      return [{ error, case: change.kind, status, body: result, issue: change.issue }];
    });
  }

  function newer(of: ResponseSchema): readonly WrongExample[] {
    return wrong(of)
      .filter(({ issue }) => issue.rule === 'unknown-code' || issue.rule === 'additionalProperties')
      .map((example) => ({
        ...example,
        case: example.case === UNKNOWN_HELD ? HELD_NEWER : (NEWER[example.issue.rule] ?? example.case),
      }));
  }

  return { usual, valid, changes, wrong, newer };
}

const HELD_NEWER = 'a held error of a newer server';

const NEWER: Readonly<Record<string, string>> = {
  'unknown-code': 'a code of a newer server',
  additionalProperties: 'a property of a newer server',
};

const STYLES: readonly (readonly [name: string, style: Style])[] = [
  ['lowest values', 'lowest'],
  ['highest values', 'highest'],
  ['long texts', 'long'],
  ['Chinese texts', 'chinese'],
  ['right-to-left texts', 'right-to-left'],
];

/** The styles whose message is that of the catalogue; the others have a text of their own. */
const HAS_TEXT: readonly Style[] = ['usual', 'lowest', 'highest'];

function shortList(pointers: readonly string[]): string {
  return pointers.length <= 3 ? pointers.join(', ') : `${pointers.length} optional parts from ${pointers[0]}`;
}
