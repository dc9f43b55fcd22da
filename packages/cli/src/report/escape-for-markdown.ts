import { escapeForLog } from '@error-contracts/runtime/text';

/**
 * Returns a text on one line that is neither Markdown nor HTML nor a mention: special characters become character
 * references.
 */
export function escapeForMarkdown(text: string): string {
  return escapeForLog(text).replace(
    /[\\`*[\]<>&|~@:#$!]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g,
    (letter) => `&#${letter.charCodeAt(0)};`,
  );
}
