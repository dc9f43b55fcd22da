import { escapeHidden } from '@error-contracts/runtime/text';

/**
 * Returns a string as a JavaScript literal, quotes included.
 *
 * The literal evaluates to exactly this string, whatever is in it. It is on one line, is safe inside a `<script>`
 * element and contains no character that an editor hides.
 */
export function literal(text: string): string {
  return escapeUnsafe(JSON.stringify(text));
}

/**
 * Escapes what could mislead people, editors or browsers in code whose string literals are already valid.
 *
 * The code means the same afterwards if these characters occur only in its string literals.
 */
export function escapeUnsafe(code: string): string {
  // A browser ends a script at these, although JSON leaves them as they are.
  return escapeHidden(code).replace(/<(?=[/!])/g, '\\u003c');
}
