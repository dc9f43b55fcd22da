import type { ContractEntry } from '@error-contracts/runtime/contract';
import type { FormattedMessage } from '@error-contracts/runtime/messages';

/** Controls, and marks that change the direction of text: they could forge lines of a log. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/**
 * A function that gives the `message` of an error for logs: `We couldn’t find that user. (2004)`, in the first language
 * of the formatter. The name stands before it in every stack.
 */
export function logText(
  { name, code }: ContractEntry,
  format: (name: string, data: unknown) => FormattedMessage,
): (data: unknown) => string {
  const textWith = (data: unknown): string => {
    try {
      const { text, locale } = format(name, data);
      return locale === 'und' ? `${code}` : `${text.replace(UNSEEN, escaped)} (${code})`;
    } catch {
      // To make an error must not become another one; when it is answered, the formatter fails again, and is logged.
      return `${code}`;
    }
  };
  let constant: string | undefined;
  return (data) => {
    if (data !== null) return textWith(data);
    constant ??= textWith(null);
    return constant;
  };
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
