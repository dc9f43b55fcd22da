import { escapeForSource } from '@error-contracts/runtime/text';

/**
 * Returns a string as a JavaScript literal, quotes included.
 *
 * The literal evaluates to exactly this string, whatever is in it. It is on one line, is safe inside a `<script>`
 * element and contains no character that an editor hides.
 */
export function literal(text: string): string {
  return escapeForSource(JSON.stringify(text));
}
