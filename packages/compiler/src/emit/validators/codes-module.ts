import type { Contract, ContractError } from '../../contract.js';
import { literal } from '../literal.js';
import type { DataShapes } from './data-shapes.js';

/** The tables by code: which codes there are, what shape their data have, and the status where the envelope repeats it. */
export function codesModule({ envelope, errors }: Contract, { groups }: DataShapes): string {
  const text = envelope.codeType === 'string';
  const code = text ? 'string' : 'number';
  const distances = errors.map((error, index) => error.code - (errors[index - 1]?.code ?? 0));
  const group = (members: readonly ContractError[]): string =>
    `[${members.map(({ wireCode }) => (typeof wireCode === 'string' ? literal(wireCode) : wireCode)).join(', ')}]`;
  const lines = [
    "import { codesFromDistances, groupByCode } from '@error-contracts/runtime/validation';",
    '',
    '/** Every code, ascending; written as the distance from the one before. */',
    'export const codes: readonly number[] = /* @__PURE__ */ codesFromDistances([',
    ...wrap(distances.map(String)),
    ']);',
    '',
    '/** Index of the guard and the schema of its data by code; -1 where the data are null. */',
    `export const shapeByCode: ReadonlyMap<${code}, number> = /* @__PURE__ */ groupByCode(`,
    `  ${text ? '/* @__PURE__ */ codes.map(String)' : 'codes'},`,
    '  [',
    ...groups.map((members) => `    ${group(members)},`),
    '  ],',
    ');',
  ];
  if (envelope.status !== undefined) {
    lines.push(
      '',
      '/** HTTP status by code. */',
      `export const statusByCode: ReadonlyMap<${code}, number> = /* @__PURE__ */ new Map([`,
      ...errors.map(({ wireCode, status }) => `  [${JSON.stringify(wireCode)}, ${status}],`),
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
