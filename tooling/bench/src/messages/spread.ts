import type { Part } from '@error-contracts/catalog/message';
import type { Text } from './texts.ts';

/** A placeholder: a text, a number in the notation of the language, or a number as plain digits. */
export interface Placeholder {
  readonly name: string;
  readonly as: 'text' | 'number' | 'digits';
}

/** Text, or a placeholder. */
export type FlatPart = string | Placeholder;

/** A message without a selector, or a selector with a whole sentence for each case, as most formats need it. */
export interface Spread {
  readonly selector?: { readonly name: string; readonly type: 'plural' | 'select' };
  readonly variants: readonly { readonly key: string; readonly parts: readonly FlatPart[] }[];
}

/** Returns a message in whole sentences. */
export function spread({ message, parameters }: Text): Spread {
  const numeric = new Set(parameters.filter(({ type }) => type !== 'string').map(({ name }) => name));
  const at = message.findIndex((part) => typeof part !== 'string' && 'cases' in part);
  const selector = message[at];
  if (selector === undefined || typeof selector === 'string' || !('cases' in selector)) {
    return { variants: [{ key: 'other', parts: flatten(message, '', numeric) }] };
  }
  const { name, type, cases } = selector;
  if (type === 'selectordinal') throw new Error('No message here selects by an ordinal.');
  const variants = cases.map(({ key, message: chosen }) => {
    return { key, parts: flatten([...message.slice(0, at), ...chosen, ...message.slice(at + 1)], name, numeric) };
  });
  return { selector: { name, type }, variants };
}

/** Returns the source of a sentence with its texts escaped and its placeholders as the format writes them. */
export function sentence(
  parts: readonly FlatPart[],
  placeholder: (part: Placeholder) => string,
  escaped: (text: string) => string = (text) => text,
): string {
  return parts.map((part) => (typeof part === 'string' ? escaped(part) : placeholder(part))).join('');
}

function flatten(message: readonly Part[], counted: string, numeric: ReadonlySet<string>): readonly FlatPart[] {
  return message.map((part) => {
    if (typeof part === 'string') return part;
    if (part.type === 'pound') return { name: counted, as: 'number' };
    if ('cases' in part) throw new Error('A message has at most one selector.');
    if (part.type === 'number') return { name: part.name, as: 'number' };
    return { name: part.name, as: numeric.has(part.name) ? 'digits' : 'text' };
  });
}
