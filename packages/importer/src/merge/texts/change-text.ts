import { sharesWords } from '@error-contracts/catalog/compare';
import type { DraftEntry } from '@error-contracts/catalog/draft';
import { parametersOf } from '@error-contracts/catalog/draft';
import type { JsonEdit } from '@error-contracts/catalog/json-edit';
import type { Message, Render } from '@error-contracts/catalog/message';
import { excerpt } from '@error-contracts/catalog/message';
import type { Rejection } from '../import-plan.js';
import type { ImportRequest } from '../import-request.js';
import { type ChangedDefault, changedDefaults } from './changed-defaults.js';
import { restorePlaceholders } from './restore-placeholders.js';

/** What happens to an error whose text is different in the document. */
interface TextChange {
  /** Its text in the catalogue. */
  readonly before: string;
  readonly defaults: readonly ChangedDefault[];
  /** The edits of the catalogue; none if the error stays as it is. */
  readonly edits: readonly JsonEdit[];
  readonly rejection?: Rejection;
}

/** How a text is compared. */
interface ChangeContext {
  readonly render: Render;
  /** True if the text is not in the script of the source language. */
  readonly isForeign: boolean;
}

/**
 * Returns the change that gives an entry the text of a document; undefined if it has that text. Only a text that came
 * from the same document is replaced, unless the request names the error.
 */
export function changeText(
  entry: DraftEntry & { readonly message: Message },
  text: string,
  request: ImportRequest,
  { render, isForeign }: ChangeContext,
): TextChange | undefined {
  const { name, message, value } = entry;
  const { document, overwrite } = request;
  const parameters = parametersOf(entry);
  const before = render(message, parameters);
  if (before === text) return undefined;
  const defaults = changedDefaults(text, message, parameters) ?? [];
  const named = overwrite.has(name);
  const take = `Take it with --overwrite ${name}.`;
  const reject = (reason: string, help: string): TextChange => {
    return { before, defaults, edits: [], rejection: { reason, help } };
  };
  const accept = (...edits: readonly JsonEdit[]): TextChange => {
    return { before, defaults, edits: [...edits, ...provenance(entry, text, document)] };
  };
  if (value.source?.text === undefined && !named) return reject('A person wrote its text.', take);
  if (value.source !== undefined && value.source.document !== document && !named) {
    const reason = `Its text comes from ${excerpt(value.source.document)}.`;
    return reject(reason, `${take} Or import under that name, with --document.`);
  }
  if (!named && isForeign) {
    return reject('It is in another script than the language of the catalogue.', `${take} Or import it with --locale.`);
  }
  if (!named && !sharesWords(before, text)) {
    const reason = `It seems to mean something else than ${excerpt(before)}: the code may be reused.`;
    return reject(reason, `If only the words are new: --overwrite ${name}. If the code is reused, retire ${name}.`);
  }
  if (defaults.length > 0) {
    if (!named) return reject('It changes the default of a parameter, which clients show.', take);
    const path = ['errors', name, 'data'];
    return accept(...defaults.map(({ parameter, to }) => ({ path: [...path, parameter, 'default'], value: to })));
  }
  const restored = restorePlaceholders(text, message, parameters, render);
  if (restored !== undefined) return accept({ path: ['errors', name, 'message'], value: restored });
  const help = `Edit "message" of ${name}, and "text" in its "source", by hand.`;
  return reject('It does not show where the parameters belong.', help);
}

function provenance({ name, value }: DraftEntry, text: string, document: string): readonly JsonEdit[] {
  const path = ['errors', name, 'source'];
  if (value.source === undefined) return [{ path, value: { document, text } }];
  const renamed = value.source.document === document ? [] : [{ path: [...path, 'document'], value: document }];
  return [...renamed, { path: [...path, 'text'], value: text, after: 'document' }];
}
