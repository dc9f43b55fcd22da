import type { MarkedChange } from '@error-contracts/catalog/compare';
import { escapeForLog } from '@error-contracts/runtime/text';
import { codeText } from '../../../report/code-text.js';
import { padEnd, padStart, textWidth } from '../../../terminal/text-width.js';
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
  const hasTexts = changes.some(({ code }) => typeof code === 'string');
  const codes = Math.min(WIDEST, widthOf(changes.map(codeOf)));
  const names = Math.min(WIDEST, widthOf(changes.map(nameOf)));
  const rules = widthOf(changes.map(({ rule }) => rule));
  const places = Math.min(WIDEST, widthOf(changes.map(whereOf)));
  return changes.map((change) => {
    const cells = [
      // Integers stand right, so that their digits are below each other.
      typeof change.code === 'number' && !hasTexts ? padStart(codeOf(change), codes) : padEnd(codeOf(change), codes),
      padEnd(nameOf(change), names),
      padEnd(change.rule, rules),
      padEnd(whereOf(change), places),
    ] as const;
    return { change, cells, values: valuesOf(change) };
  });
}

/** Returns the language and the parameter. */
function whereOf({ locale, parameter }: MarkedChange): string {
  return [locale, parameter].flatMap((part) => (part === undefined ? [] : escapeForLog(part))).join(' ');
}

function codeOf({ code }: MarkedChange): string {
  return code === null ? '' : codeText(code);
}

function nameOf({ name }: MarkedChange): string {
  return name === null ? 'the catalogue' : escapeForLog(name);
}

function widthOf(texts: readonly string[]): number {
  let width = 0;
  for (const text of texts) width = Math.max(width, textWidth(text));
  return width;
}
