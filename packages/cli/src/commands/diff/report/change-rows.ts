import type { MarkedChange } from '@error-contracts/catalog/compare';
import { escapeForLog } from '@error-contracts/runtime/text';
import { type ChangeValues, valuesOf } from './change-values.js';

/** A change as a row of a table whose columns are aligned. */
export interface Row {
  readonly change: MarkedChange;
  readonly cells: readonly [code: string, name: string, rule: string, where: string];
  readonly values: ChangeValues;
}

/** Longer names overflow their column: a single one should not widen it for all. */
const WIDEST = 44;

/** Returns changes as rows with aligned codes, names and rules. */
export function changeRows(changes: readonly MarkedChange[]): readonly Row[] {
  const codes = widthOf(changes.map(codeOf));
  const names = Math.min(WIDEST, widthOf(changes.map(nameOf)));
  const rules = widthOf(changes.map(({ rule }) => rule));
  const places = Math.min(WIDEST, widthOf(changes.map(whereOf)));
  return changes.map((change) => {
    const cells = [
      codeOf(change).padStart(codes),
      nameOf(change).padEnd(names),
      change.rule.padEnd(rules),
      whereOf(change).padEnd(places),
    ] as const;
    return { change, cells, values: valuesOf(change) };
  });
}

/** Returns the language and the parameter. */
function whereOf({ locale, parameter }: MarkedChange): string {
  return [locale, parameter].flatMap((part) => (part === undefined ? [] : escapeForLog(part))).join(' ');
}

function codeOf({ code }: MarkedChange): string {
  return code === null ? '' : escapeForLog(String(code));
}

function nameOf({ name }: MarkedChange): string {
  return name === null ? 'the catalogue' : escapeForLog(name);
}

function widthOf(texts: readonly string[]): number {
  let width = 0;
  for (const { length } of texts) width = Math.max(width, length);
  return width;
}
