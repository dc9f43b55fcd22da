import type { AnyContract } from '@error-contracts/runtime/contract';
import { type LocaleMessages, messagesOfServer } from '@error-contracts/runtime/messages';
import { checkMessages } from '../check-messages.js';

/** Returns the text of an error by its name, in the best of the languages that are wanted. */
export type Formatter = (
  name: string,
  data: unknown,
  languages?: readonly string[],
) => { readonly text: string; readonly locale: string };

interface TextOptions {
  readonly contract: AnyContract;
  readonly messages?: readonly LocaleMessages[];
  readonly format?: unknown;
}

/** Returns what formats the texts of examples; undefined if the options have neither languages nor a formatter. */
export function formatterOf({ contract, messages, format }: TextOptions): Formatter | undefined {
  const languages = checkMessages(messages);
  return (format ?? (languages && messagesOfServer(contract, languages))) as Formatter | undefined;
}
