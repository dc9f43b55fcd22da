import { type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser';
import { describeSyntaxError } from './describe-syntax-error.js';
import { findBraceError } from './find-brace-error.js';
import type { Message } from './message.js';
import type { MessageSyntaxError } from './message-syntax-error.js';
import { toMessage } from './to-message.js';

/** A message, or the first syntax error of the text. */
type ParsedMessage = { readonly ok: true; readonly message: Message } | ({ readonly ok: false } & MessageSyntaxError);

/** Parses a text of the message profile: ICU MessageFormat as every engine reads it, without tags. */
export function parseMessage(text: string): ParsedMessage {
  if (!SPECIAL.test(text)) return { ok: true, message: text === '' ? [] : [text] };
  const syntaxError = findBraceError(text);
  if (syntaxError !== undefined) return { ok: false, ...syntaxError };
  let elements: MessageFormatElement[];
  try {
    elements = parse(text, OPTIONS);
  } catch (error) {
    return { ok: false, ...describeSyntaxError(text, error) };
  }
  const message = toMessage(text, elements);
  return 'reason' in message ? { ok: false, ...message } : { ok: true, message };
}

/** Only a text with one of these needs the parser. */
const SPECIAL = /[{}'｛｝]/;

const OPTIONS = { ignoreTag: true, captureLocation: true, requiresOtherClause: true, shouldParseSkeletons: false };
