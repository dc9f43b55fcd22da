import type { JsonObject } from '../../contract.js';
import { bundleGuards } from './bundle-guards.js';

/** The guards of data: one function per distinct schema, compiled by ajv. Undefined where there is nothing to guard. */
export async function shapesModule(
  shapes: readonly JsonObject[],
  further: JsonObject | undefined,
): Promise<string | undefined> {
  const schemas = new Map(shapes.map((shape, index) => [`acceptsShape${index}`, shape]));
  if (further !== undefined) schemas.set('acceptsEnvelope', further);
  if (schemas.size === 0) return undefined;
  // Loaded here, because it brings ajv along, which no other command needs.
  const { compileGuards } = await import('./compile-guards.js');
  const lines = [
    '// @ts-nocheck: the functions below are the output of ajv.',
    '',
    '/** True for data of a shape. */',
    'export type Guard = (value: unknown) => boolean;',
    '',
    withoutExports(await bundleGuards(compileGuards(schemas))),
  ];
  if (further !== undefined) {
    lines.push('/** True for what the envelope has beside code, message and data. */');
    lines.push('export const acceptsFurther: Guard = acceptsEnvelope;', '');
  }
  if (shapes.length > 0) {
    lines.push('/** By the index that the table of codes gives. */', 'export const dataGuards: readonly Guard[] = [');
    lines.push(...shapes.map((_, index) => `  acceptsShape${index},`), '];', '');
  }
  return lines.join('\n');
}

/** Only what has a declared type is exported: the declarations of the package are made without inference. */
function withoutExports(source: string): string {
  return source.replace(/^export (const \w+ = \w+;)$/gm, '$1').replace(/^export \{[^}]*\};$/m, '');
}
