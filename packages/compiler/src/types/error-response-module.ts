import type { Contract, ContractError, JsonObject } from '@error-contracts/catalog';
import { typeName } from '@error-contracts/catalog';
import { renderer } from '@error-contracts/catalog/message';
import type { JSONSchema } from 'json-schema-to-typescript';
import { deprecationTag, renamedTag } from '../kit/deprecation-tag.js';
import { commentLines } from '../kit/literal.js';
import { responseSchema } from '../wire/wire-schema.js';
import { indentDeclarations } from './indent-declarations.js';

// json-schema-to-typescript holds several copies of what it compiles: in portions, memory stays flat at 100,000 codes.
const CHUNK = 250;

/** One named interface per error response, their union, and the map from name to interface. */
export async function errorResponseModule(contract: Contract): Promise<string> {
  const declarations: string[] = [];
  const english = englishTexts(contract);
  for (let at = 0; at < contract.errors.length; at += CHUNK) {
    const chunk = contract.errors.slice(at, at + CHUNK);
    declarations.push(await compileChunk(chunk.map((error) => documented(contract, error, english(error)))));
  }
  const { errors } = contract;
  return [
    ...declarations,
    ...formerTypes(contract.errors),
    '/** Any error response: narrow it by its code. */',
    `export type ErrorResponse =${errors.map((error) => `\n  | ${error.typeName}`).join('')};`,
    '',
    '/** The error responses by the name of the error. */',
    'export interface ErrorResponseByName {',
    ...errors.flatMap((error) => [
      `  ${error.name}: ${error.typeName};`,
      ...error.aliases.map((alias) => `  /** ${renamedTag(error)} */\n  ${alias}: ${error.typeName};`),
    ]),
    '}',
    '',
  ].join('\n');
}

/** The wire schema of an error, with what a developer wants to read at the type as its description. */
function documented(contract: Contract, error: ContractError, english: string | undefined): JsonObject {
  return { ...responseSchema(contract, error), deprecated: false, description: documentation(error, english) };
}

async function compileChunk(branches: readonly JsonObject[]): Promise<string> {
  // Loaded here, because it brings Prettier along, which nothing else needs.
  const { compile } = await import('json-schema-to-typescript');
  // Members of a root union with a title become named interfaces; the root itself is declared once, for all portions.
  const source = await compile({ title: 'Portion', oneOf: branches } as unknown as JSONSchema, 'Portion', {
    additionalProperties: false,
    bannerComment: '',
    format: false,
    maxItems: -1,
    strictIndexSignatures: true,
  });
  const interfaces = source.slice(source.indexOf('\n', source.indexOf('export type Portion = ')) + 1);
  for (const { title } of branches) {
    // The library may change an identifier: never refer to an interface that nobody declared.
    if (!interfaces.includes(`export interface ${title} {`)) {
      throw new Error(`json-schema-to-typescript declared no interface ${title}.`);
    }
  }
  return indentDeclarations(interfaces);
}

/** The English text beside a source that most developers cannot read. */
function englishTexts({ locales, sourceLocale }: Contract): (error: ContractError) => string | undefined {
  const english = sourceLocale.split('-')[0] === 'en' ? undefined : locales.find(({ tag }) => tag === 'en');
  const render = renderer('en');
  return ({ name, data }) => {
    const message = english?.messages.get(name);
    return message === undefined ? undefined : render(message, data);
  };
}

function documentation(error: ContractError, english: string | undefined): string {
  const { name, code, status, message, causes, fixes } = error;
  const sections = [
    message,
    ...(english === undefined ? [] : [english]),
    `\`${name}\`, code ${code}, HTTP status ${status}.`,
    ...(causes.length === 0 ? [] : [['Causes:', ...causes.map((cause) => `- ${cause}`)].join('\n')]),
    ...(fixes.length === 0 ? [] : [['Fixes:', ...fixes.map((fix) => `- ${fix}`)].join('\n')]),
  ].map((section) => commentLines(section).join('\n'));
  return [...sections, ...deprecationTag(error)].join('\n\n');
}

/** The types of the names that errors had before. */
function formerTypes(errors: readonly ContractError[]): string[] {
  return errors.flatMap((error) =>
    error.aliases.map((alias) => `/** ${renamedTag(error)} */\nexport type ${typeName(alias)} = ${error.typeName};\n`),
  );
}
