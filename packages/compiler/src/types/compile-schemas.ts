import type { JsonObject } from '@error-contracts/catalog';
import { escapeHidden } from '@error-contracts/runtime/text';
import type { JSONSchema } from 'json-schema-to-typescript';
import { indentDeclarations } from './indent-declarations.js';

// json-schema-to-typescript keeps several copies of its input: in chunks, memory stays flat at 100,000 codes.
const CHUNK = 250;
const CHUNK_CHARACTERS = 2_000_000;

/** Resolves to the declarations of types, one for each schema under its title, in chunks. */
export async function compileTypes(schemas: Iterable<JsonObject>): Promise<readonly string[]> {
  const declarations: string[] = [];
  for (const chunk of chunksOf(schemas)) declarations.push(await compileChunk(chunk));
  return declarations;
}

/** Resolves to the members of an interface, one for each schema under its name. */
export async function compileMembers(schemas: Iterable<readonly [name: string, schema: JsonObject]>): Promise<string> {
  const members: string[] = [];
  for (const chunk of chunksOf(schemas)) {
    const properties = Object.fromEntries(chunk);
    const object = { type: 'object', additionalProperties: false, required: Object.keys(properties), properties };
    const source = indentDeclarations(escapeHidden(await compiled({ title: 'Chunk', ...object })));
    members.push(source.slice(source.indexOf('{\n') + 2, source.lastIndexOf('}')));
  }
  return members.join('');
}

/** Divides schemas into chunks without making all of them at once. */
function* chunksOf<Item>(schemas: Iterable<Item>): Generator<readonly Item[]> {
  let chunk: Item[] = [];
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
  // Titled members of a root union become named interfaces. The union of the chunk is cut off again.
  const source = await compiled({ title: 'Chunk', oneOf: branches });
  const declarations = source.slice(source.indexOf('\n', source.indexOf('export type Chunk = ')) + 1);
  for (const { title } of branches) {
    // The library may change an identifier: the module must not refer to a type that does not exist.
    if (!new RegExp(`^export (interface|type) ${title} `, 'm').test(declarations)) {
      throw new Error(`json-schema-to-typescript declared no type ${title}.`);
    }
  }
  // The literal types of enums contain strings of the catalogue as they are.
  return indentDeclarations(escapeHidden(declarations));
}

async function compiled(schema: JsonObject): Promise<string> {
  // Loaded here, because it loads Prettier, which nothing else needs.
  const { compile } = await import('json-schema-to-typescript');
  return compile(schema as unknown as JSONSchema, 'Chunk', {
    additionalProperties: false,
    bannerComment: '',
    format: false,
    maxItems: -1,
    strictIndexSignatures: true,
  });
}
