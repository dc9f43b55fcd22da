// Makes the JSON Schemas part of this package: as types, and as validators. The validators are compiled here, because
// compiling them at every start would take longer than checking a catalogue.
// The schemas are read as files. With a dependency on them, every edit of the catalogue would rebuild this package.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { escapeHidden } from '@error-contracts/runtime/text';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';

const from = new URL('../../../schemas/', import.meta.url);
const to = new URL('../src/embedded/', import.meta.url);
const names = [
  'catalog',
  'errors',
  'locale',
  'glossary',
  'provenance',
  'released',
  'accepted-changes',
  'config',
  'translation-waivers',
  'coverage-waivers',
];

const ajv = new Ajv2020({
  strict: true,
  allErrors: true,
  verbose: true,
  allowUnionTypes: true,
  code: { source: true, esm: true, lines: true },
});
await mkdir(to, { recursive: true });
for (const name of names) {
  const schema = JSON.parse(await readFile(new URL(`${name}.schema.json`, from), 'utf8'));
  ajv.addSchema(schema, name);
  // Its entries have the types of the catalogue.
  if (name === 'errors') continue;
  const types = await compile(withoutPatternProperties(schema), schema.title, {
    additionalProperties: false,
    // Only the members that anybody may add refer to the records of provenance.
    unreachableDefinitions: name === 'provenance',
    bannerComment: `// Made from schemas/${name}.schema.json by scripts/embed-schemas.ts. Do not edit.`,
  });
  await writeFile(new URL(`${name}.ts`, to), escapeHidden(types));
}

const validators = standaloneModule
  .default(ajv, Object.fromEntries(names.map((name) => [identifier(name), name])))
  .replace(/^export const (\w+) = (\w+);$/gm, 'export const $1: Validator = $2;')
  .replace(/\brequire\("ajv\/dist\/runtime\/(\w+)"\)\.default/g, '$1');
if (validators.includes('require('))
  throw new Error('ajv asks for a function that draft/ajv-functions.ts does not have.');
await writeFile(
  new URL('validators.ts', to),
  `// @ts-nocheck: the functions below are the output of ajv.
import type { ErrorObject } from 'ajv/dist/2020.js';
import { equal, ucs2length } from '../draft/ajv-functions.js';

/** True for a value that matches the JSON Schema. Otherwise \`errors\` says why, with the schema and the data at each place. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly ErrorObject[] | null;
}

${escapeHidden(validators)}`,
);

/** Returns the schema without the members that anybody may add: an index signature would hide misspelt properties. */
function withoutPatternProperties<Schema>(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), (key, value) => (key === 'patternProperties' ? undefined : value));
}

function identifier(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
