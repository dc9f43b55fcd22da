import { type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser';
import { findBraceError } from './find-brace-error.js';
import type { Message } from './message.js';
import type { MessageSyntaxError } from './message-syntax-error.js';
import { syntaxErrorOf } from './syntax-error.js';
import { toMessage } from './to-message.js';

/** A message, or the first fault that keeps a text from being one. */
export type ParsedMessage =
  | { readonly ok: true; readonly message: Message }
  | ({ readonly ok: false } & MessageSyntaxError);

/** Parses a text of the message profile: ICU MessageFormat with at most one selector, no nesting, dates or tags. */
export function parseMessage(text: string): ParsedMessage {
  if (!SPECIAL.test(text)) return { ok: true, message: text === '' ? [] : [text] };
  const syntaxError = findBraceError(text);
  if (syntaxError !== undefined) return { ok: false, ...syntaxError };
  let elements: MessageFormatElement[];
  try {
    elements = parse(text, OPTIONS);
  } catch (error) {
    return { ok: false, ...syntaxErrorOf(text, error) };
  }
  const message = toMessage(text, elements);
  return 'reason' in message ? { ok: false, ...message } : { ok: true, message };
}

/** What sends a text to the parser: most of a catalogue has none of it. */
const SPECIAL = /[{}'｛｝]/;

const OPTIONS = { ignoreTag: true, captureLocation: true, requiresOtherClause: true, shouldParseSkeletons: false };
