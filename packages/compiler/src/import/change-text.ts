import type { DraftEntry } from '../check/draft.js';
import { parametersOf } from '../check/parameters-of.js';
import { excerpt } from '../message/excerpt.js';
import type { Message } from '../message/message.js';
import type { Render } from '../message/render-with-defaults.js';
import { type DefaultDrift, driftOfDefaults } from './drift-of-defaults.js';
import type { JsonEdit } from './edit-json.js';
import { fitText } from './fit-text.js';
import type { Held } from './import-plan.js';
import type { ImportRequest } from './import-request.js';

/** What to do about an error whose text a document gives otherwise. */
export interface TextChange {
  readonly before: string;
  readonly drifts: readonly DefaultDrift[];
  /** What to edit in the catalogue, or why nothing is. */
  readonly outcome: { readonly edits: readonly JsonEdit[] } | { readonly held: Held };
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
  const parameters = parametersOf(entry);
  const before = render(message, parameters);
  if (before === text) return undefined;
  const drifts = driftOfDefaults(text, message, parameters) ?? [];
  const named = request.overwrite.has(name);
  const take = `Take it with --overwrite ${name}.`;
  const held = (reason: string, mend: string): TextChange => ({ before, drifts, outcome: { held: { reason, mend } } });
  if (value.source?.text === undefined && !named) return held('A person worded it, no document.', take);
  const { document = request.document } = value.source ?? {};
  if (document !== request.document && !named) {
    return held(`Its wording comes from ${excerpt(document)}.`, `${take} Or import under that name, with --document.`);
  }
  if (drifts.length > 0) {
    if (!named) return held('It gives a default otherwise, which decides what a client reads.', take);
    const edits = drifts.map(({ parameter, to }) => ({
      path: ['errors', name, 'data', parameter, 'default'],
      value: to,
    }));
    return { before, drifts, outcome: { edits: [...edits, ...provenance(entry, text, request.document)] } };
  }
  const fitted = fitText(text, message, parameters, render);
  if (fitted === undefined) {
    const mend = `Edit "message" of ${name}, and "text" in its "source", by hand.`;
    return held('It does not show where each parameter belongs.', mend);
  }
  const edit = { path: ['errors', name, 'message'], value: fitted };
  return { before, drifts, outcome: { edits: [edit, ...provenance(entry, text, request.document)] } };
}

function provenance({ name, value }: DraftEntry, text: string, document: string): readonly JsonEdit[] {
  const path = ['errors', name, 'source'];
  if (value.source === undefined) return [{ path, value: { document, text } }];
  const renamed = value.source.document === document ? [] : [{ path: [...path, 'document'], value: document }];
  return [...renamed, { path: [...path, 'text'], value: text, after: 'document' }];
}
