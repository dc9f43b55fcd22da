import type { Message, MessageParameter, Part, Render } from '@error-contracts/catalog/message';
import { parseMessage } from '@error-contracts/catalog/message';
import { literalMessage } from './literal-message.js';

type Shown = Extract<Part, { readonly type: 'argument' | 'number' | 'date' | 'time' }>;

/**
 * Returns a text as a message with the placeholders of another message; undefined if the text does not show where each
 * of them belongs. With the defaults of its parameters, the message gives exactly the text.
 */
export function restorePlaceholders(
  text: string,
  like: Message,
  parameters: readonly MessageParameter[],
  render: Render,
): string | undefined {
  const shown = placeholders(like);
  if (shown === undefined) return undefined;
  const places: Place[] = [];
  for (const { part, count } of shown) {
    const offsets = occurrences(text, render([part], parameters));
    if (offsets.length !== count) return undefined;
    const length = render([part], parameters).length;
    places.push(...offsets.map((offset) => ({ offset, length, part })));
  }
  places.sort((a, b) => a.offset - b.offset);
  if (places.some(({ offset, length }, index) => offset + length > (places[index + 1]?.offset ?? text.length))) {
    return undefined;
  }
  const message = assembled(text, places);
  const parsed = parseMessage(message);
  return !parsed.ok || render(parsed.message, parameters) === text ? message : undefined;
}

interface Place {
  readonly offset: number;
  readonly length: number;
  readonly part: Shown;
}

/** Returns each placeholder of a message and its number; undefined if a value selects a text. */
function placeholders(message: Message): readonly { readonly part: Shown; readonly count: number }[] | undefined {
  const found = new Map<string, { part: Shown; count: number }>();
  for (const part of message) {
    if (typeof part === 'string') continue;
    if ('cases' in part || part.type === 'pound') return undefined;
    const known = found.get(written(part));
    if (known === undefined) found.set(written(part), { part, count: 1 });
    else known.count += 1;
  }
  return [...found.values()];
}

/** Returns the offsets of a value in a text, without those inside a longer number or word. */
function occurrences(text: string, value: string): readonly number[] {
  const offsets: number[] = [];
  if (value === '') return offsets;
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + value.length, at + value.length + 2);
    if (!/[0-9A-Za-z_]$|\d[.,]$/.test(before) && !/^[0-9A-Za-z_]|^[.,]\d/.test(after)) offsets.push(at);
  }
  return offsets;
}

function assembled(text: string, places: readonly Place[]): string {
  let message = '';
  let from = 0;
  for (const { offset, length, part } of places) {
    message += literalMessage(text.slice(from, offset));
    message += written(part);
    from = offset + length;
  }
  return message + literalMessage(text.slice(from));
}

/** Returns a placeholder as a message has it. */
function written(part: Shown): string {
  if (part.type === 'argument') return `{${part.name}}`;
  return part.style === undefined
    ? `{${part.name}, ${part.type}}`
    : `{${part.name}, ${part.type}, ${part.style.source}}`;
}
