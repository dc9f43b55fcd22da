import { type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser';
import type { Fault } from './fault.js';
import { findBraceFault } from './find-brace-fault.js';
import type { Message } from './message.js';
import { syntaxFault } from './syntax-fault.js';
import { toMessage } from './to-message.js';

/** A message, or the first fault that keeps a text from being one. */
export type ParsedMessage = { readonly ok: true; readonly message: Message } | ({ readonly ok: false } & Fault);

/** Parses a text of the message profile: ICU MessageFormat with at most one selector, no nesting, dates or tags. */
export function parseMessage(text: string): ParsedMessage {
  if (!SPECIAL.test(text)) return { ok: true, message: text === '' ? [] : [text] };
  const fault = findBraceFault(text);
  if (fault !== undefined) return { ok: false, ...fault };
  let elements: MessageFormatElement[];
  try {
    elements = parse(text, OPTIONS);
  } catch (error) {
    return { ok: false, ...syntaxFault(text, error) };
  }
  const message = toMessage(text, elements);
  return 'reason' in message ? { ok: false, ...message } : { ok: true, message };
}

/** What sends a text to the parser: most of a catalogue has none of it. */
const SPECIAL = /[{}'｛｝]/;

const OPTIONS = { ignoreTag: true, captureLocation: true, requiresOtherClause: true, shouldParseSkeletons: false };
