import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { envelopeSchema } from './peers/json-schema.ts';
import type { Peer } from './peers/peer.ts';

/** ajv compiled beforehand, so that neither the compiler nor the schema is shipped: its smallest form. */
export const ajvStandalone: readonly Peer[] = [
  {
    name: 'ajv standalone, envelope then one function per shape',
    source: ({ groups }) => {
      const schemas = Object.fromEntries(groups.map(({ data }, index) => [`data${index}`, data.schema]));
      return `${compile({ envelope: envelopeSchema, ...schemas })}
const checks = new Map();
${groups.map(({ codes }, index) => `for (const code of ${JSON.stringify(codes)}) checks.set(code, data${index});`).join('\n')}
export const guard = (value) => envelope(value) && checks.get(value.code)?.(value.data) === true;
export const report = (value) => {
  if (!envelope(value)) return envelope.errors;
  const check = checks.get(value.code);
  if (check === undefined) return [{ instancePath: '/code', keyword: 'unknown-code', params: {} }];
  return check(value.data) ? [] : check.errors;
};
`;
    },
  },
  {
    name: 'ajv standalone, one branch per shape',
    source: ({ groupedSchema }) => whole(groupedSchema),
  },
  { name: 'ajv standalone, `oneOf`', source: ({ schema }) => whole(schema) },
];

function whole(schema: object): string {
  return `${compile({ check: schema })}
export const guard = (value) => check(value);
export const report = (value) => (check(value) ? [] : check.errors);
`;
}

function compile(schemas: Readonly<Record<string, object>>): string {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    logger: false,
    allErrors: true,
    code: { source: true, esm: true },
  });
  const names = Object.keys(schemas);
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
  const source = standaloneModule.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  // ajv's code still requires its helpers. Its exports become names for the lines that follow.
  const helpers = [...new Set([...source.matchAll(REQUIRE)].map(([, path = '']) => path))];
  const imports = helpers.map((path, index) => `import helper${index} from '${path}.js';\n`).join('');
  const body = source.replace(REQUIRE, (_all, path: string) => `helper${helpers.indexOf(path)}`);
  return imports + body.replace(/export const (\w+) = /g, 'const $1 = ');
}

const REQUIRE = /require\("(ajv\/[^"]+)"\)/g;
