import type { Contract } from '@error-contracts/catalog';
import { literal } from '../kit/literal.js';
import type { DataShapes } from '../wire/data-shapes.js';

/** Returns the module with all codes, the shape of their data and, if the envelope repeats it, their status. */
export function codesModule({ envelope, errors }: Contract, { groups }: DataShapes): string {
  const text = envelope.codeType === 'string';
  const code = text ? 'string' : 'number';
  const distances = errors.map((error, index) => Number(error.code) - Number(errors[index - 1]?.code ?? 0));
  const wire = (code: number | string): string => (typeof code === 'string' ? literal(code) : `${code}`);
  const lines = [
    "import { codesFromDistances } from '@error-contracts/runtime/validation';",
    '',
    '/** Every code, ascending. The list has the distance of each code from the one before. */',
    'export const codes: readonly number[] = /* @__PURE__ */ codesFromDistances([',
    ...wrap(distances.map(String)),
    ']);',
    '',
    '/** The index of the guard and the check for the data of each code; -1 if the data is null. */',
    `export const shapeByCode: ReadonlyMap<${code}, number> = /* @__PURE__ */ new Map<${code}, number>([`,
    `  .../* @__PURE__ */ codes.map((code): [${code}, number] => [${text ? 'String(code)' : 'code'}, -1]),`,
    ...groups.flatMap((members, index) => wrap(members.map(({ wireCode }) => `[${wire(wireCode)}, ${index}]`))),
    ']);',
  ];
  if (envelope.status !== undefined) {
    lines.push(
      '',
      '/** The HTTP status of each code. */',
      `export const statusByCode: ReadonlyMap<${code}, number> = /* @__PURE__ */ new Map([`,
      ...errors.map(({ wireCode, status }) => `  [${wire(wireCode)}, ${status}],`),
      ']);',
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Joins items into lines of a readable length. */
function wrap(items: readonly string[]): string[] {
  const lines: string[] = [];
  for (let at = 0; at < items.length; at += 20) lines.push(`  ${items.slice(at, at + 20).join(', ')},`);
  return lines;
}
