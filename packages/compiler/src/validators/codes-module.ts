import type { Contract } from '@error-contracts/catalog';
import { expression } from '../kit/expression.js';
import { type CodeList, codeList } from '../wire/code-list.js';
import type { DataShapes } from '../wire/data-shapes.js';
import type { HeldCode } from './held-code.js';
import { allTables, codeTables, tableLines } from './nested/body-tables.js';
import { parametersTable } from './parameters-table.js';

/** Returns the module with all codes, the shape of their data, and what else a response says by its code. */
export function codesModule(contract: Contract, { groups }: DataShapes, held?: HeldCode): string {
  const { envelope, errors } = contract;
  const text = envelope.codeType === 'string';
  const code = text ? 'string' : 'number';
  const codes = codeList(contract);
  const list = codeLines(codes);
  const parameters = parametersTable(contract);
  const imports = [
    ...(list.includes(FROM_DISTANCES)
      ? ["import { codesFromDistances } from '@error-contracts/runtime/validation';"]
      : []),
    ...(parameters.length === 0
      ? []
      : ["import type { ParametersOnWire } from '@error-contracts/runtime/validation';"]),
  ];
  const lines = [
    ...imports,
    ...(imports.length === 0 ? [] : ['']),
    ...list,
    '',
    '/** The index of the guard and the check for the data of each code; -1 if the data is null. */',
    `export const shapeByCode: ReadonlyMap<${code}, number> = /* @__PURE__ */ new Map<${code}, number>([`,
    `  .../* @__PURE__ */ codes.map((code): [${code}, number] => [${codes.isText ? 'String(code)' : 'code'}, -1]),`,
    ...groups.flatMap((members, index) => wrap(members.map(({ wireCode }) => `[${expression(wireCode)}, ${index}]`))),
    ']);',
  ];
  for (const table of allTables(codeTables(contract))) lines.push(...tableLines(table, code, errors));
  return `${[...lines, ...(held?.codes ?? []), ...parameters].join('\n')}\n`;
}

const FROM_DISTANCES = 'export const codes: readonly number[] = /* @__PURE__ */ codesFromDistances([';

/** Returns the constant with all codes. Distances are short and compress well, but a sum of large ones is not exact. */
function codeLines({ errors, type }: CodeList): readonly string[] {
  if (type === 'string') {
    const codes = errors.map(({ wireCode }) => expression(wireCode));
    return ['/** Every code, ascending. */', 'export const codes: readonly string[] = [', ...wrap(codes), '];'];
  }
  const distances = errors.map((error, index) => Number(error.code) - Number(errors[index - 1]?.code ?? 0));
  if (distances.every(Number.isSafeInteger)) {
    return [
      '/** Every code, ascending. The list has the distance of each code from the one before. */',
      FROM_DISTANCES,
      ...wrap(distances.map(String)),
      ']);',
    ];
  }
  const codes = errors.map(({ code }) => expression(code));
  return ['/** Every code, ascending. */', 'export const codes: readonly number[] = [', ...wrap(codes), '];'];
}

/** Joins items into lines of a readable length. */
function wrap(items: readonly string[]): string[] {
  const lines: string[] = [];
  for (let at = 0; at < items.length; at += 20) lines.push(`  ${items.slice(at, at + 20).join(', ')},`);
  return lines;
}
