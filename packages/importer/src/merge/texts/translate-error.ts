import type { DraftEntry } from '@error-contracts/catalog/draft';
import { parametersOf } from '@error-contracts/catalog/draft';
import type { Message, Render } from '@error-contracts/catalog/message';
import type { ImportedRow } from '../../read/rows/imported-row.js';
import type { Rejection } from '../import-plan.js';
import { textIn } from '../import-request.js';
import type { MergeStep } from '../merge-step.js';
import { restorePlaceholders } from './restore-placeholders.js';

/** The language to translate into, and the place in its file. */
interface TranslationTarget {
  readonly tag: string;
  /** The name that a new text follows; null if it is the first. */
  readonly after: string | null;
  readonly render: Render;
  readonly overwrite: ReadonlySet<string>;
  readonly refused: ReadonlyMap<string, Rejection> | undefined;
}

/**
 * Returns the step that gives an error the translation of a document; undefined if it has that translation. A
 * translation is replaced only if the request names the error.
 */
export function translateError(
  entry: DraftEntry,
  row: ImportedRow,
  current: Message | undefined,
  { tag, after, render, overwrite, refused }: TranslationTarget,
): MergeStep | undefined {
  const { name } = entry;
  const parameters = parametersOf(entry);
  const text = textIn(tag, row);
  const before = current && render(current, parameters);
  if (before === text) return undefined;
  const place = { line: row.line, column: row.column };
  const change = { code: row.code, name, text, ...(before === undefined ? {} : { before }), ...place };
  const reject = (reason: string, help: string): MergeStep => {
    return { name, edits: [], change: { ...change, rejection: { reason, help } } };
  };
  const refusal = refused?.get(name);
  if (refusal !== undefined) return reject(refusal.reason, refusal.help);
  if (before !== undefined && !overwrite.has(name)) {
    return reject('A translator wrote the present text.', `Take it with --overwrite ${name}.`);
  }
  for (const model of [current, entry.message]) {
    const message = model && restorePlaceholders(text, model, parameters, render);
    if (message !== undefined) return { name, edits: [{ path: [name], value: message, after }], change };
  }
  return reject('It does not show where the parameters belong.', `Write the text of ${name} in ${tag} by hand.`);
}
