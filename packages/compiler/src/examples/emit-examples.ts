import type { Contract, ContractError, Json, JsonObject } from '@error-contracts/catalog';
import { type Message, renderer } from '@error-contracts/catalog/message';
import type { ContractEnvelope } from '@error-contracts/runtime/contract';
import { fromWire } from '@error-contracts/runtime/envelope';
import {
  type Example,
  firstWithData,
  foreignExamples,
  NoExampleError,
  type ResponseExamples,
  type ResponseSchema,
  responseExamples,
  withHeldExample,
} from '@error-contracts/runtime/examples';
import { escapeHidden } from '@error-contracts/runtime/text';
import type { Files } from '../files.js';
import { generatedFrom } from '../kit/banner.js';
import { contractEnvelope } from '../wire/contract-envelope.js';
import { holdableErrors } from '../wire/held-errors.js';
import { parametersOnWire } from '../wire/parameters-on-wire.js';
import { shapeOf } from '../wire/shape-of.js';
import { type WireSchemas, wireSchemas } from '../wire/wire-schemas.js';
import { NoExamplesError } from './no-examples-error.js';

/**
 * Emits right and wrong responses as JSON, for tests in any language.
 *
 * Throws a {@link NoExamplesError} if one cannot be made. Every error has right ones. Wrong ones are those of the first error of each shape: others differ only in their code.
 */
export async function emitExamples(contract: Contract): Promise<Files> {
  const { envelope, errors } = contract;
  const { responseSchema: written, heldSchema } = wireSchemas(contract);
  const held = heldSchema && firstWithData(holdableErrors(contract).map((error) => heldSchema(error)));
  const responseSchema = (error: ContractError, code?: JsonObject): JsonObject => {
    const schema = written(error, code);
    return held === undefined ? schema : (withHeldExample(schema, held) as JsonObject);
  };
  const examples = responseExamples({
    envelope: contractEnvelope(contract) as unknown as ContractEnvelope,
    codes: errors.map(({ wireCode }) => wireCode),
    textOf: textsOf(contract),
  });
  const schemaOf = (error: ContractError): ResponseSchema => ({
    name: error.name,
    status: envelope.httpStatus === 'entry' ? error.status : envelope.httpStatus,
    schema: responseSchema(error),
  });
  const { valid, missing } = validExamples(errors.map(schemaOf), examples);
  if (missing.length > 0) throw new NoExamplesError(missing);
  const ofShapes = firstOfShapes(errors, responseSchema).map(schemaOf);
  return new Map([
    ['foreign.json', fileOf(contract, foreignExamples)],
    ['invalid.json', fileOf(contract, ofShapes.flatMap(examples.wrong))],
    ['newer.json', fileOf(contract, ofShapes.flatMap(examples.newer))],
    ['valid.json', fileOf(contract, valid)],
  ]);
}

/** Returns the right responses of all errors, and of which errors there is none: all of them are reported at once. */
function validExamples(
  errors: readonly ResponseSchema[],
  { valid }: ResponseExamples,
): { readonly valid: readonly Example[]; readonly missing: readonly NoExampleError[] } {
  const missing: NoExampleError[] = [];
  const found = errors.flatMap((error) => {
    try {
      return valid(error);
    } catch (cause) {
      if (!(cause instanceof NoExampleError)) throw cause;
      missing.push(cause);
      return [];
    }
  });
  return { valid: found, missing };
}

/** Returns the errors of which no earlier one has a response of the same shape. */
function firstOfShapes(
  errors: readonly ContractError[],
  schemaOf: WireSchemas['responseSchema'],
): readonly ContractError[] {
  const seen = new Map<string, ContractError>();
  for (const error of errors) {
    const shape = JSON.stringify(shapeOf(schemaOf(error, {})));
    if (!seen.has(shape)) seen.set(shape, error);
  }
  return [...seen.values()];
}

/** Returns a function that returns the text of an error in the source language, with data as they travel. */
function textsOf({ errors, envelope, locales, sourceLocale }: Contract): (name: string, data: unknown) => string {
  const render = renderer(sourceLocale);
  const messages: ReadonlyMap<string, Message> = locales[0]?.messages ?? new Map();
  const byName = new Map(errors.map((error) => [error.name, error]));
  return (name, wireData) => {
    const error = byName.get(name);
    const message = messages.get(name);
    if (error === undefined || message === undefined) return error?.message ?? name;
    const parameters = parametersOnWire(error, envelope);
    const data = fromWire(parameters === undefined ? {} : ({ parameters } as object), wireData);
    const values = new Map(Object.entries(typeof data === 'object' && data !== null ? data : {}));
    return render(
      message,
      error.data.map((parameter) => {
        const value: Json | undefined = values.get(parameter.name);
        return value === undefined ? parameter : { ...parameter, schema: { ...parameter.schema, default: value } };
      }),
    );
  };
}

/** Returns a file with one example a line, so that a diff shows which ones changed. */
function fileOf(contract: Contract, examples: readonly object[]): string {
  const lines = examples.map((example) => escapeHidden(JSON.stringify(example)));
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`;
  return `{"$comment": ${escapeHidden(JSON.stringify(generatedFrom(contract)))}, "examples": ${list}}\n`;
}
