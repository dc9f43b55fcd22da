import type { JsonObject } from '@error-contracts/catalog';
import { escapeForSource } from '@error-contracts/runtime/text';
import { bundleGuards } from './bundle-guards.js';
import type { FurtherSchema } from './further-schema.js';
import { guardedShape, type HeldCode } from './held-code.js';

/** Resolves to the module of the guards of data, one per distinct schema; undefined if there is nothing to guard. */
export async function shapesModule(
  shapes: readonly JsonObject[],
  further: FurtherSchema,
  parts: readonly JsonObject[],
  held?: HeldCode,
): Promise<string | undefined> {
  const hasFurther = Object.keys(further.properties).length > 0;
  const schemas = new Map<string, JsonObject>(
    shapes.map((shape, index) => [`acceptsShape${index}`, { ...guardedShape(shape), type: 'object' }]),
  );
  if (hasFurther) schemas.set('acceptsEnvelope', { ...further });
  for (const [index, part] of parts.entries()) schemas.set(`acceptsPart${index}`, part);
  if (schemas.size === 0) return undefined;
  // Loaded here, because it loads ajv, which nothing else needs.
  const { compileGuards } = await import('./compile-guards.js');
  const { source, imports } = compileGuards(schemas);
  const lines = [
    '// @ts-nocheck: the functions below are the output of ajv.',
    '',
    ...imports,
    ...(held?.imports ?? []),
    ...(imports.length > 0 && held === undefined ? [''] : []),
    '/** Returns true for data of one shape. */',
    'export type Guard = (value: unknown) => boolean;',
    '',
    escapeForSource(withoutExports(await bundleGuards(source))),
  ];
  if (hasFurther) {
    lines.push('/** Returns true if the further properties of the envelope are valid. */');
    lines.push('export const acceptsFurther: Guard = acceptsEnvelope;', '');
  }
  if (parts.length > 0) {
    lines.push('/** The guards of further parts of the envelope. */', 'export const partGuards: readonly Guard[] = [');
    lines.push(...parts.map((_, index) => `  acceptsPart${index},`), '];', '');
  }
  if (shapes.length > 0) {
    lines.push(
      '/** The guards of data, by the index in the table of codes. */',
      'export const dataGuards: readonly Guard[] = [',
    );
    for (const [index, { type }] of shapes.entries()) {
      lines.push(
        `  ${Array.isArray(type) ? '(data) => data === null || ' : ''}acceptsShape${index}${Array.isArray(type) ? '(data)' : ''},`,
      );
    }
    lines.push('];', '');
  }
  lines.push(...(held?.guard ?? []));
  return lines.join('\n');
}

/** Removes the exports of ajv's functions: TypeScript requires a declared type for whatever a module exports. */
function withoutExports(source: string): string {
  return source.replace(/^export (function )/gm, '$1').replace(/^export \{[^}]*\};$/m, '');
}
