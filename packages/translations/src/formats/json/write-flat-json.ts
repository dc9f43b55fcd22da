import { escapeForSource } from '@error-contracts/runtime/text';
import type { TranslationFile } from '../../units/translation-unit.js';

/** Returns flat JSON, name and translation, as git-based services read it. A text without a translation is empty. */
export function writeFlatJson({ units }: TranslationFile): string {
  const texts = Object.fromEntries(units.map(({ name, target }) => [name, target ?? '']));
  return `${escapeForSource(JSON.stringify(texts, undefined, 2))}\n`;
}
