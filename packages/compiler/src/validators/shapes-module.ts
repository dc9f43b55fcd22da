import type { JsonObject } from '@error-contracts/catalog';
import { escapeUnsafe } from '../kit/literal.js';
import { bundleGuards } from './bundle-guards.js';
import type { FurtherSchema } from './further-schema.js';

/** The guards of data: one function per distinct schema, compiled by ajv. Undefined where there is nothing to guard. */
export async function shapesModule(shapes: readonly JsonObject[], further: FurtherSchema): Promise<string | undefined> {
  const hasFurther = Object.keys(further.properties).length > 0;
  const schemas = new Map<string, JsonObject>(
    shapes.map((shape, index) => [`acceptsShape${index}`, { ...shape, type: 'object' }]),
  );
  if (hasFurther) schemas.set('acceptsEnvelope', { ...further });
  if (schemas.size === 0) return undefined;
  // Loaded here, because it brings ajv along, which no other command needs.
  const { compileGuards } = await import('./compile-guards.js');
  const lines = [
    '// @ts-nocheck: the functions below are the output of ajv.',
    '',
    '/** True for data of a shape. */',
    'export type Guard = (value: unknown) => boolean;',
    '',
    escapeUnsafe(withoutExports(await bundleGuards(compileGuards(schemas)))),
  ];
  if (hasFurther) {
    lines.push('/** True for what the envelope has beside code, message and data. */');
    lines.push('export const acceptsFurther: Guard = acceptsEnvelope;', '');
  }
  if (shapes.length > 0) {
    lines.push('/** By the index that the table of codes gives. */', 'export const dataGuards: readonly Guard[] = [');
    for (const [index, { type }] of shapes.entries()) {
      lines.push(
        `  ${Array.isArray(type) ? '(data) => data === null || ' : ''}acceptsShape${index}${Array.isArray(type) ? '(data)' : ''},`,
      );
    }
    lines.push('];', '');
  }
  return lines.join('\n');
}

/** Only what has a declared type is exported: the declarations of the package are made without inference. */
function withoutExports(source: string): string {
  return source.replace(/^export (function )/gm, '$1').replace(/^export \{[^}]*\};$/m, '');
}
