import type { DataShape, Parameter } from '../definition.ts';
import type { Peer } from './peer.ts';

/** TypeBox, compiled. */
export const typebox: Peer = {
  name: 'TypeBox compiled',
  source: ({ groups }) => `
import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
const message = Type.String();
const closed = { additionalProperties: false };
${groups.map(({ data }, index) => `const data${index} = ${dataSource(data)};`).join('\n')}
const schema = Compile(Type.Union([
${groups.map(({ codes }, index) => `  ...${JSON.stringify(codes)}.map((code) => Type.Object({ code: Type.Literal(code), message, data: data${index} }, closed)),`).join('\n')}
]));
export const guard = (value) => schema.Check(value);
export const report = (value) => schema.Errors(value);
`,
};

function dataSource({ nullable, parameters }: DataShape): string {
  if (parameters === undefined) return 'Type.Null()';
  const object = `Type.Object({ ${parameters.map(property).join(', ')} }, closed)`;
  return nullable ? `Type.Union([${object}, Type.Null()])` : object;
}

function property({ name, required, type, values, ...limits }: Parameter): string {
  const options = JSON.stringify(limits);
  const base =
    type === 'integer'
      ? `Type.Integer(${options})`
      : values === undefined
        ? `Type.String(${options})`
        : `Type.Enum(${JSON.stringify(values)})`;
  return `${name}: ${required ? base : `Type.Optional(${base})`}`;
}
