import { escapeCodeUnit } from './escape-code-unit.js';
import { CONTROLS, REORDERING } from './invisible-characters.js';

const UNSAFE = new RegExp(`[${CONTROLS}${REORDERING}]`, 'g');
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Returns the text for the content or for a quoted attribute of HTML or XML. Joiners and direction marks stay, because
 * many scripts need them.
 */
export function escapeForPage(text: string): string {
  return text.replace(UNSAFE, escapeCodeUnit).replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}
