import type { Contract, ContractError, JsonObject } from '@error-contracts/catalog';
import { typeName } from '@error-contracts/catalog';
import { renderer } from '@error-contracts/catalog/message';
import { escapeHidden } from '@error-contracts/runtime/text';
import type { JSONSchema } from 'json-schema-to-typescript';
import { commentLines } from '../kit/comment-lines.js';
import { deprecationTag, renamedTag } from '../kit/deprecation-tag.js';
import { responseSchema } from '../wire/wire-schema.js';
import { indentDeclarations } from './indent-declarations.js';
import { withSafeDescriptions } from './with-safe-descriptions.js';

// json-schema-to-typescript keeps several copies of its input: in chunks, memory stays flat at 100,000 codes.
const CHUNK = 250;
const CHUNK_CHARACTERS = 2_000_000;

/** Resolves to the module with an interface per error response, their union, and the map from name to interface. */
export async function errorResponseModule(contract: Contract): Promise<string> {
  const declarations: string[] = [];
  for (const chunk of chunksOf(documentedSchemas(contract))) declarations.push(await compileChunk(chunk));
  const { errors } = contract;
  return [
    ...declarations,
    ...formerTypes(contract.errors),
    '/** Any error response: narrow it by its code. */',
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
  ].join('\n');
}

function* documentedSchemas(contract: Contract): Generator<JsonObject> {
  const english = englishTexts(contract);
  for (const error of contract.errors) yield documented(contract, error, english(error));
}

/** Returns the wire schema of an error. Its description becomes the TSDoc of the interface. */
function documented(contract: Contract, error: ContractError, english: string | undefined): JsonObject {
  const schema = withSafeDescriptions(responseSchema(contract, error));
  return { ...schema, deprecated: false, description: documentation(error, english) };
}

/** Divides schemas into chunks without making all of them at once. */
function* chunksOf(schemas: Iterable<JsonObject>): Generator<readonly JsonObject[]> {
  let chunk: JsonObject[] = [];
  let characters = 0;
  for (const schema of schemas) {
    chunk.push(schema);
    characters += JSON.stringify(schema).length;
    if (chunk.length < CHUNK && characters < CHUNK_CHARACTERS) continue;
    yield chunk;
    [chunk, characters] = [[], 0];
  }
  if (chunk.length > 0) yield chunk;
}

async function compileChunk(branches: readonly JsonObject[]): Promise<string> {
  // Loaded here, because it loads Prettier, which nothing else needs.
  const { compile } = await import('json-schema-to-typescript');
  // Titled members of a root union become named interfaces. The union of the chunk is cut off again.
  const source = await compile({ title: 'Chunk', oneOf: branches } as unknown as JSONSchema, 'Chunk', {
    additionalProperties: false,
    bannerComment: '',
    format: false,
    maxItems: -1,
    strictIndexSignatures: true,
  });
  const interfaces = source.slice(source.indexOf('\n', source.indexOf('export type Chunk = ')) + 1);
  for (const { title } of branches) {
    // The library may change an identifier: the module must not refer to an interface that does not exist.
    if (!interfaces.includes(`export interface ${title} {`)) {
      throw new Error(`json-schema-to-typescript declared no interface ${title}.`);
    }
  }
  // The literal types of enums contain strings of the catalogue as they are.
  return indentDeclarations(escapeHidden(interfaces));
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
