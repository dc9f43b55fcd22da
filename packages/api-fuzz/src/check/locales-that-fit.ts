import type { Contract, ContractError } from '@error-contracts/catalog';
import { fitsMessage } from './fits-message.js';

/** Returns the languages in which a text can be the message of an error. */
export function localesThatFit(text: string, { name }: ContractError, { locales }: Contract): readonly string[] {
  return locales.flatMap(({ tag, messages }) => {
    const message = messages.get(name);
    return message !== undefined && fitsMessage(text, message) ? [tag] : [];
  });
}
