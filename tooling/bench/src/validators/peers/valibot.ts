import type { DataShape, Parameter } from '../definition.ts';
import type { Peer } from './peer.ts';

/** Valibot's union with a discriminating property. */
export const valibot: Peer = {
  name: 'valibot variant',
  source: ({ groups }) => `
import * as v from 'valibot';
const message = v.string();
${groups.map(({ data }, index) => `const data${index} = ${dataSource(data)};`).join('\n')}
const schema = v.variant('code', [
${groups.map(({ codes }, index) => `  ...${JSON.stringify(codes)}.map((code) => v.strictObject({ code: v.literal(code), message, data: data${index} })),`).join('\n')}
]);
export const guard = (value) => v.is(schema, value);
export const report = (value) => v.safeParse(schema, value).issues ?? [];
`,
};

function dataSource({ nullable, parameters }: DataShape): string {
  if (parameters === undefined) return 'v.null()';
  const object = `v.strictObject({ ${parameters.map(property).join(', ')} })`;
  return nullable ? `v.nullable(${object})` : object;
}

function property({ name, required, type, minimum, maximum, minLength, values }: Parameter): string {
  const actions = [
    ...(type === 'integer' ? ['v.safeInteger()'] : []),
    ...(minimum === undefined ? [] : [`v.minValue(${minimum})`]),
    ...(maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? [] : [`v.maxValue(${maximum})`]),
    ...(minLength === undefined ? [] : [`v.minLength(${minLength})`]),
  ];
  const base =
    type === 'integer' ? 'v.number()' : values === undefined ? 'v.string()' : `v.picklist(${JSON.stringify(values)})`;
  const piped = actions.length === 0 ? base : `v.pipe(${[base, ...actions].join(', ')})`;
  return `${name}: ${required ? piped : `v.optional(${piped})`}`;
}
