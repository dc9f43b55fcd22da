import type { DraftEntry } from '@error-contracts/catalog/draft';
import { parametersOf } from '@error-contracts/catalog/draft';
import type { JsonEdit } from '@error-contracts/catalog/json-edit';
import type { Message, Render } from '@error-contracts/catalog/message';
import { excerpt } from '@error-contracts/catalog/message';
import { type ChangedDefault, changedDefaultsOf } from './changed-defaults.js';
import type { Rejection } from '../import-plan.js';
import type { ImportRequest } from '../import-request.js';
import { restorePlaceholders } from './restore-placeholders.js';

/** What to do about an error whose text a document gives otherwise. */
export interface TextChange {
  /** Its wording so far. */
  readonly before: string;
  readonly changedDefaults: readonly ChangedDefault[];
  /** Of the catalogue; none where it is left as it is. */
  readonly edits: readonly JsonEdit[];
  readonly rejection?: Rejection;
}

/**
 * The change of an entry to the wording of a document; undefined where it reads so already. A text that nobody but the
 * same document has worded is replaced; anything else must be named in the request.
 */
export function changeText(
  entry: DraftEntry & { readonly message: Message },
  text: string,
  request: ImportRequest,
  render: Render,
): TextChange | undefined {
  const { name, message, value } = entry;
  const { document, overwrite } = request;
  const parameters = parametersOf(entry);
  const before = render(message, parameters);
  if (before === text) return undefined;
  const changedDefaults = changedDefaultsOf(text, message, parameters) ?? [];
  const named = overwrite.has(name);
  const take = `Take it with --overwrite ${name}.`;
  const leave = (reason: string, help: string): TextChange => ({
    before,
    changedDefaults,
    edits: [],
    rejection: { reason, help },
  });
  const make = (...edits: readonly JsonEdit[]): TextChange => {
    return { before, changedDefaults, edits: [...edits, ...provenance(entry, text, document)] };
  };
  if (value.source?.text === undefined && !named) return leave('A person worded it, no document.', take);
  if (value.source !== undefined && value.source.document !== document && !named) {
    const reason = `Its wording comes from ${excerpt(value.source.document)}.`;
    return leave(reason, `${take} Or import under that name, with --document.`);
  }
  if (changedDefaults.length > 0) {
    if (!named) return leave('It gives a default otherwise, which decides what a client reads.', take);
    const path = ['errors', name, 'data'];
    return make(...changedDefaults.map(({ parameter, to }) => ({ path: [...path, parameter, 'default'], value: to })));
  }
  const restored = restorePlaceholders(text, message, parameters, render);
  if (restored !== undefined) return make({ path: ['errors', name, 'message'], value: restored });
  const help = `Edit "message" of ${name}, and "text" in its "source", by hand.`;
  return leave('It does not show where each parameter belongs.', help);
}

function provenance({ name, value }: DraftEntry, text: string, document: string): readonly JsonEdit[] {
  const path = ['errors', name, 'source'];
  if (value.source === undefined) return [{ path, value: { document, text } }];
  const renamed = value.source.document === document ? [] : [{ path: [...path, 'document'], value: document }];
  return [...renamed, { path: [...path, 'text'], value: text, after: 'document' }];
}
