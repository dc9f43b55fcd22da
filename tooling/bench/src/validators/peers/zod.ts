import type { DataShape, Definition, Parameter } from '../definition.ts';
import type { Peer } from './peer.ts';

/** Zod with one branch per code, as in its manual. */
export const zod: Peer = {
  name: 'zod 4 discriminatedUnion',
  source: (definition) => source('zod', perCode(definition), definition),
};

/** The same with the smaller of its two dialects. */
export const zodMini: Peer = {
  name: 'zod mini',
  source: (definition) => source('zod/mini', perCode(definition), definition),
};

/** Zod in its best use: one branch per shape. */
export const zodGrouped: Peer = {
  name: 'zod 4, one branch per shape',
  source: (definition) => {
    const branches = definition.groups.map(
      ({ codes }, index) =>
        `z.strictObject({ code: z.literal(${JSON.stringify(codes)}), message, data: data${index} })`,
    );
    return source('zod', branches, definition);
  },
};

function perCode({ groups }: Definition): string[] {
  return groups.map(
    ({ codes }, index) =>
      `...${JSON.stringify(codes)}.map((code) => z.strictObject({ code: z.literal(code), message, data: data${index} }))`,
  );
}

function source(library: 'zod' | 'zod/mini', branches: readonly string[], { groups }: Definition): string {
  return `
import * as z from '${library}';
const message = z.string();
${groups.map(({ data }, index) => `const data${index} = ${dataSource(data, library === 'zod/mini')};`).join('\n')}
const schema = z.discriminatedUnion('code', [
  ${branches.join(',\n  ')}
]);
export const guard = (value) => schema.safeParse(value).success;
export const report = (value) => schema.safeParse(value).error?.issues ?? [];
`;
}

function dataSource({ nullable, parameters }: DataShape, mini: boolean): string {
  if (parameters === undefined) return 'z.null()';
  const object = `z.strictObject({ ${parameters.map((parameter) => property(parameter, mini)).join(', ')} })`;
  return nullable ? `z.nullable(${object})` : object;
}

function property({ name, required, type, minimum, maximum, minLength, values }: Parameter, mini: boolean): string {
  const checks = [
    ...(minimum === undefined ? [] : [mini ? `z.minimum(${minimum})` : `.min(${minimum})`]),
    ...(maximum === undefined ? [] : [mini ? `z.maximum(${maximum})` : `.max(${maximum})`]),
    ...(minLength === undefined ? [] : [mini ? `z.minLength(${minLength})` : `.min(${minLength})`]),
  ];
  const base =
    type === 'integer' ? 'z.int()' : values === undefined ? 'z.string()' : `z.enum(${JSON.stringify(values)})`;
  const suffix = mini ? (checks.length === 0 ? '' : `.check(${checks.join(', ')})`) : checks.join('');
  return `${name}: ${required ? base + suffix : `z.optional(${base}${suffix})`}`;
}
