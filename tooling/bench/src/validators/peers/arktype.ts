import type { DataShape, Parameter } from '../definition.ts';
import type { Peer } from './peer.ts';

/** ArkType, which finds the discriminating property itself. */
export const arktype: Peer = {
  name: 'arktype',
  source: ({ groups }) => `
import { type } from 'arktype';
${groups.map(({ data }, index) => `const data${index} = ${dataSource(data)};`).join('\n')}
const schema = type.or(
${groups.map(({ codes }, index) => `  ...${JSON.stringify(codes)}.map((code) => type({ '+': 'reject', code: type.unit(code), message: 'string', data: data${index} })),`).join('\n')}
);
export const guard = (value) => schema.allows(value);
export const report = (value) => {
  const result = schema(value);
  return result instanceof type.errors ? result : [];
};
`,
};

function dataSource({ nullable, parameters }: DataShape): string {
  if (parameters === undefined) return 'type.null';
  const object = `type({ '+': 'reject', ${parameters.map(property).join(', ')} })`;
  return nullable ? `${object}.or('null')` : object;
}

function property({ name, required, type, minimum, maximum, minLength, values }: Parameter): string {
  const parts = [
    type === 'integer'
      ? "type('number.integer')"
      : values === undefined
        ? 'type.string'
        : `type.enumerated(...${JSON.stringify(values)})`,
    ...(minimum === undefined ? [] : [`.atLeast(${minimum})`]),
    ...(maximum === undefined ? [] : [`.atMost(${maximum})`]),
    ...(minLength === undefined ? [] : [`.atLeastLength(${minLength})`]),
  ];
  return `'${name}${required ? '' : '?'}': ${parts.join('')}`;
}
