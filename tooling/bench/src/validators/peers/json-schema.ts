import type { Peer } from './peer.ts';

const ajvHead = `
import { Ajv2020 } from 'ajv/dist/2020.js';
const options = { strict: true, allowUnionTypes: true, logger: false };
const first = new Ajv2020(options);
const all = new Ajv2020({ ...options, allErrors: true });
`;

/** ajv with the published schema: one branch per code. */
export const ajvOneOf: Peer = {
  name: 'ajv `oneOf`',
  source: ({ schema }) => `${ajvHead}${ajvOf(schema)}`,
};

/** ajv with our other schema: one branch per shape. */
export const ajvGrouped: Peer = {
  name: 'ajv, one branch per shape',
  source: ({ groupedSchema }) => `${ajvHead}${ajvOf(groupedSchema)}`,
};

/** ajv in its best use: an envelope, then one function per shape. */
export const ajvPerShape: Peer = {
  name: 'ajv, envelope then one function per shape',
  source: ({ groups }) => `${ajvHead}
const envelope = ${JSON.stringify(envelopeSchema)};
const shapes = ${JSON.stringify(groups.map(({ codes, data }) => ({ codes, schema: data.schema })))};
const compile = (ajv) => {
  const envelopeCheck = ajv.compile(envelope);
  const checks = new Map();
  for (const { codes, schema } of shapes) {
    const check = ajv.compile(schema);
    for (const code of codes) checks.set(code, check);
  }
  return { envelopeCheck, checks };
};
const one = compile(first);
const every = compile(all);
export const guard = (value) => one.envelopeCheck(value) && one.checks.get(value.code)?.(value.data) === true;
export const report = (value) => {
  if (!every.envelopeCheck(value)) return every.envelopeCheck.errors;
  const check = every.checks.get(value.code);
  if (check === undefined) return [{ instancePath: '/code', keyword: 'unknown-code', params: {} }];
  return check(value.data) ? [] : check.errors;
};
`,
};

/** A validator that interprets the schema: no code is generated, so it runs where \`eval\` is forbidden. */
export const cfworker: Peer = {
  name: '@cfworker/json-schema',
  source: ({ schema }) => `
import { Validator } from '@cfworker/json-schema';
const schema = ${JSON.stringify(schema)};
const first = /* @__PURE__ */ new Validator(schema, '2020-12', true);
const all = /* @__PURE__ */ new Validator(schema, '2020-12', false);
export const guard = (value) => first.validate(value).valid;
export const report = (value) => all.validate(value).errors;
`,
};

/** The envelope as a JSON Schema of its own. */
export const envelopeSchema = {
  type: 'object',
  required: ['code', 'message', 'data'],
  additionalProperties: false,
  properties: { code: { type: 'integer' }, message: { type: 'string' }, data: {} },
};

function ajvOf(schema: object): string {
  return `
const schema = ${JSON.stringify(schema)};
const one = first.compile(schema);
const every = all.compile(schema);
export const guard = (value) => one(value);
export const report = (value) => (every(value) ? [] : every.errors);
`;
}
