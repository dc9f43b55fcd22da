import { escapeCodeUnit, INVISIBLE, RARELY_SHOWN } from '@error-contracts/runtime/text';

const HIDDEN = new RegExp(`[${INVISIBLE}${RARELY_SHOWN}]`, 'g');

/** Escapes each character that an editor may hide as `\uXXXX`. Tabs and line feeds stay. */
export function escapeHidden(text: string): string {
  return text.replace(HIDDEN, escapeCodeUnit);
}
