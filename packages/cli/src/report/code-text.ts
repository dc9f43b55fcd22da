import type { Code } from '@error-contracts/catalog';
import { escapeForLog } from '@error-contracts/runtime/text';

/** Returns a code as it is shown to people: on one line, however hostile it is. */
export function codeText(code: Code): string {
  return typeof code === 'number' ? String(code) : escapeForLog(code);
}
