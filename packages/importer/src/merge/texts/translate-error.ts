import type { DraftEntry } from '@error-contracts/catalog/draft';
import { parametersOf } from '@error-contracts/catalog/draft';
import type { Message, Render } from '@error-contracts/catalog/message';
import type { ImportedRow } from '../../read/rows/imported-row.js';
import { textIn } from '../import-request.js';
import type { MergeStep } from '../merge-step.js';
import { restorePlaceholders } from './restore-placeholders.js';

/** The language that is translated into, and where in its file. */
export interface TranslationTarget {
  readonly tag: string;
  /** The text that a new one follows; null where it is the first. */
  readonly after: string | null;
  readonly render: Render;
  readonly overwrite: ReadonlySet<string>;
}

/**
 * The step that gives an error the translation of a document; undefined where it reads so already. What a translator has
 * worded is replaced only where it was named.
 */
export function translateError(
  entry: DraftEntry,
  row: ImportedRow,
  current: Message | undefined,
  { tag, after, render, overwrite }: TranslationTarget,
): MergeStep | undefined {
  const { name } = entry;
  const parameters = parametersOf(entry);
  const text = textIn(tag, row);
  const before = current && render(current, parameters);
  if (before === text) return undefined;
  const place = { line: row.line, column: row.column };
  const change = { code: row.code, name, text, ...(before === undefined ? {} : { before }), ...place };
  const leave = (reason: string, help: string): MergeStep => {
    return { name, edits: [], change: { ...change, rejection: { reason, help } } };
  };
  if (before !== undefined && !overwrite.has(name)) {
    return leave('A translator worded it.', `Take it with --overwrite ${name}.`);
  }
  for (const model of [current, entry.message]) {
    const message = model && restorePlaceholders(text, model, parameters, render);
    if (message !== undefined) return { name, edits: [{ path: [name], value: message, after }], change };
  }
  return leave('It does not show where each parameter belongs.', `Write the text of ${name} in ${tag} by hand.`);
}
