import type { ContractEntry } from '@error-contracts/runtime/contract';
import type { FormattedMessage } from '@error-contracts/runtime/messages';
import { CONTROLS, DIRECTION_MARKS, escapeCodeUnit, REORDERING, SEPARATORS } from '@error-contracts/runtime/text';

/** Characters that could forge lines of a log. */
const UNSAFE = new RegExp(`[\\t\\n${CONTROLS}${DIRECTION_MARKS}${SEPARATORS}${REORDERING}]`, 'g');

/**
 * Returns a function that makes the `message` of an error, for logs: `We couldn’t find that user. (2004)`. It is in the
 * first language of the formatter. The name is not in it, because every stack has the name before the message.
 */
export function logText(
  { name, code: written }: ContractEntry,
  format: (name: string, data: unknown) => FormattedMessage,
): (data: unknown) => string {
  const code = String(written).replace(UNSAFE, escapeCodeUnit);
  const textWith = (data: unknown): string => {
    try {
      const { text, locale } = format(name, data);
      return locale === 'und' ? code : `${text.replace(UNSAFE, escapeCodeUnit)} (${code})`;
    } catch {
      // Making an error must not throw another one. The formatter fails again when the error is answered, and that is
      // logged.
      return code;
    }
  };
  let constant: string | undefined;
  return (data) => {
    if (data !== null) return textWith(data);
    constant ??= textWith(null);
    return constant;
  };
}
