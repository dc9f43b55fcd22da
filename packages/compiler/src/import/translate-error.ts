import type { DraftEntry } from '../check/draft.js';
import { parametersOf } from '../check/parameters-of.js';
import type { Message } from '../message/message.js';
import type { Render } from '../message/render-with-defaults.js';
import { fitText } from './fit-text.js';
import { wordingIn } from './import-request.js';
import type { ImportedRow } from './imported-row.js';
import type { MergeStep } from './merge-step.js';

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
  const text = wordingIn(tag, row);
  const before = current && render(current, parameters);
  if (before === text) return undefined;
  const place = { line: row.line, column: row.column };
  const change = { code: row.code, name, text, ...(before === undefined ? {} : { before }), ...place };
  const leave = (reason: string, mend: string): MergeStep => {
    return { name, edits: [], change: { ...change, held: { reason, mend } } };
  };
  if (before !== undefined && !overwrite.has(name)) {
    return leave('A translator worded it.', `Take it with --overwrite ${name}.`);
  }
  for (const model of [current, entry.message]) {
    const message = model && fitText(text, model, parameters, render);
    if (message !== undefined) return { name, edits: [{ path: [name], value: message, after }], change };
  }
  return leave('It does not show where each parameter belongs.', `Write the text of ${name} in ${tag} by hand.`);
}
