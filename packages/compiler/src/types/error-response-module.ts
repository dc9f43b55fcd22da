import type { Contract, ContractError, JsonObject } from '@error-contracts/catalog';
import { typeName } from '@error-contracts/catalog';
import { stepsOf } from '@error-contracts/catalog/envelope';
import { renderer } from '@error-contracts/catalog/message';
import { commentLines } from '../kit/comment-lines.js';
import { deprecationTag, renamedTag } from '../kit/deprecation-tag.js';
import { wireSchemas } from '../wire/wire-schemas.js';
import { compileTypes } from './compile-schemas.js';
import { dataTypes } from './data-types.js';
import { heldTypes } from './held-types.js';
import { listTypes } from './list-types.js';
import { typeArrays } from './type-arrays.js';
import { typeSchema } from './type-schema.js';

/** Resolves to the module with an interface per error response, their union, and the map from name to interface. */
export async function errorResponseModule(contract: Contract): Promise<string> {
  const { errors } = contract;
  return [
    ...(await compileTypes(documentedSchemas(contract))),
    ...formerTypes(errors),
    isNarrowedByCode(contract) ? '/** Any error response: narrow it by its code. */' : ANY_ERROR,
    `export type ErrorResponse =${errors.map((error) => `\n  | ${error.typeName}`).join('')};`,
    '',
    '/** The response of each error, by the name of the error. */',
    'export interface ErrorResponseByName {',
    ...errors.flatMap((error) => [
      `  ${error.name}: ${error.typeName};`,
      ...error.aliases.map((alias) => `  /** ${renamedTag(error)} */\n  ${alias}: ${error.typeName};`),
    ]),
    '}',
    '',
    ...(await listTypes(contract)),
    ...(await dataTypes(contract)),
    ...(await heldTypes(contract)),
  ].join('\n');
}

/** TypeScript narrows by a property of the response itself, and by no property of a property. */
function isNarrowedByCode({ envelope }: Contract): boolean {
  return stepsOf(envelope.code)?.length === 1;
}

const ANY_ERROR = '/** Any error response: `isErrorResponse` of the validators narrows it by the name of the error. */';

function* documentedSchemas(contract: Contract): Generator<JsonObject> {
  const english = englishTexts(contract);
  const { responseSchema } = wireSchemas(contract, typeArrays);
  for (const error of contract.errors) yield documented(responseSchema(error), error, english(error));
}

/** Returns the schema of a response for its type. Its description becomes the TSDoc of the interface. */
function documented(schema: JsonObject, error: ContractError, english: string | undefined): JsonObject {
  return { ...typeSchema(schema), deprecated: false, description: documentation(error, english) };
}

/** Returns the English text of an error if the catalogue is in another language, which many developers cannot read. */
function englishTexts({ locales, sourceLocale }: Contract): (error: ContractError) => string | undefined {
  const english = sourceLocale.split('-')[0] === 'en' ? undefined : locales.find(({ tag }) => tag === 'en');
  const render = renderer('en');
  return ({ name, data }) => {
    const message = english?.messages.get(name);
    return message === undefined ? undefined : render(message, data);
  };
}

function documentation(error: ContractError, english: string | undefined): string {
  const { name, code, status, message, causes, fixes, sameAnswerAs } = error;
  const sections = [
    message,
    ...(english === undefined ? [] : [english]),
    `\`${name}\`, code ${code}, HTTP status ${status}.`,
    ...(sameAnswerAs === undefined ? [] : [`Servers send \`${sameAnswerAs}\` instead.`]),
    ...(causes.length === 0 ? [] : [['Causes:', ...causes.map((cause) => `- ${cause}`)].join('\n')]),
    ...(fixes.length === 0 ? [] : [['Fixes:', ...fixes.map((fix) => `- ${fix}`)].join('\n')]),
  ].map((section) => commentLines(section).join('\n'));
  return [...sections, ...deprecationTag(error)].join('\n\n');
}

/** Returns a type for each former name of an error. */
function formerTypes(errors: readonly ContractError[]): string[] {
  return errors.flatMap((error) =>
    error.aliases.map((alias) => `/** ${renamedTag(error)} */\nexport type ${typeName(alias)} = ${error.typeName};\n`),
  );
}
