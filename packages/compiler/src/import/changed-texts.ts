import type { Draft } from '../check/draft.js';
import { safeTag } from '../check/safe-tag.js';
import { renderer } from '../message/render-with-defaults.js';
import { changeText } from './change-text.js';
import { type ImportRequest, wordingIn } from './import-request.js';
import type { MergeStep } from './merge-step.js';

/** The steps that give errors the wording of a document. */
export function changedTexts({ entries, head }: Draft, request: ImportRequest): readonly MergeStep[] {
  const { sourceLocale = '' } = head;
  const render = renderer(safeTag(sourceLocale));
  const byCode = new Map([...entries.values()].map((entry) => [entry.value.code, entry]));
  return request.rows.flatMap((row): readonly MergeStep[] => {
    const entry = byCode.get(row.code);
    if (entry?.message === undefined) return [];
    const { name, message } = entry;
    const text = wordingIn(sourceLocale, row);
    const change = changeText({ ...entry, message }, text, request, render);
    if (change === undefined) return [];
    const { before, drifts, edits, held } = change;
    const defaults = drifts.map(({ parameter, from, to }) => `${parameter}: ${from} -> ${to}`);
    const told = {
      code: row.code,
      name,
      text,
      before,
      line: row.line,
      column: row.column,
      ...(defaults.length > 0 ? { defaults } : {}),
      ...(held === undefined ? {} : { held }),
    };
    return [{ name, edits, change: told }];
  });
}
