import type { Draft } from '@error-contracts/catalog/draft';
import { safeTag } from '@error-contracts/catalog/draft';
import { renderer } from '@error-contracts/catalog/message';
import { isForeignText } from '../../read/documents/columns/text-language.js';
import { type ImportRequest, textIn } from '../import-request.js';
import type { MergeStep } from '../merge-step.js';
import { changeText } from './change-text.js';

/** Returns the steps that give errors the texts of a document. */
export function changedTexts({ entries, head }: Draft, request: ImportRequest): readonly MergeStep[] {
  const { sourceLocale = '' } = head;
  const render = renderer(safeTag(sourceLocale));
  const byCode = new Map([...entries.values()].map((entry) => [entry.code, entry]));
  return request.rows.flatMap((row): readonly MergeStep[] => {
    const entry = byCode.get(row.code);
    if (entry?.message === undefined) return [];
    const { name, message } = entry;
    const text = textIn(sourceLocale, row);
    const isForeign = isForeignText(text, sourceLocale);
    const change = changeText({ ...entry, message }, text, request, { render, isForeign });
    if (change === undefined) return [];
    const { before, edits, rejection } = change;
    const defaults = change.defaults.map(({ parameter, from, to }) => `${parameter}: ${from} -> ${to}`);
    const reported = {
      code: row.code,
      name,
      text,
      before,
      line: row.line,
      column: row.column,
      ...(defaults.length > 0 ? { defaults } : {}),
      ...(rejection === undefined ? {} : { rejection }),
    };
    return [{ name, edits, change: reported }];
  });
}
