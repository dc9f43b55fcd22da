import type { Contract } from '@error-contracts/catalog';
import { literal } from '../kit/literal.js';
import type { DataShapes } from '../wire/data-shapes.js';

/** The tables by code: which codes there are, what shape their data have, and the status where the envelope repeats it. */
export function codesModule({ envelope, errors }: Contract, { groups }: DataShapes): string {
  const text = envelope.codeType === 'string';
  const code = text ? 'string' : 'number';
  const distances = errors.map((error, index) => error.code - (errors[index - 1]?.code ?? 0));
  const wire = (code: number | string): string => (typeof code === 'string' ? literal(code) : `${code}`);
  const lines = [
    "import { codesFromDistances } from '@error-contracts/runtime/validation';",
    '',
    '/** Every code, ascending; written as the distance from the one before. */',
    'export const codes: readonly number[] = /* @__PURE__ */ codesFromDistances([',
    ...wrap(distances.map(String)),
    ']);',
    '',
    '/** Index of the guard and the check of its data by code; -1 where the data are null. */',
    `export const shapeByCode: ReadonlyMap<${code}, number> = /* @__PURE__ */ new Map<${code}, number>([`,
    `  .../* @__PURE__ */ codes.map((code): [${code}, number] => [${text ? 'String(code)' : 'code'}, -1]),`,
    ...groups.flatMap((members, index) => wrap(members.map(({ wireCode }) => `[${wire(wireCode)}, ${index}]`))),
    ']);',
  ];
  if (envelope.status !== undefined) {
    lines.push(
      '',
      '/** HTTP status by code. */',
      `export const statusByCode: ReadonlyMap<${code}, number> = /* @__PURE__ */ new Map([`,
      ...errors.map(({ wireCode, status }) => `  [${wire(wireCode)}, ${status}],`),
      ']);',
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Items on lines of a readable length. */
function wrap(items: readonly string[]): string[] {
  const lines: string[] = [];
  for (let at = 0; at < items.length; at += 20) lines.push(`  ${items.slice(at, at + 20).join(', ')},`);
  return lines;
}
