import type { TranslationFile } from '../../units/translation-unit.js';
import { detailLines, fileLines } from '../details/detail-lines.js';

/** Returns a .strings file of Apple, in UTF-8. What it has no place for is in comments. */
export function writeStrings(file: TranslationFile): string {
  const entries = detailLines(file).map(
    ({ unit: { name, target }, details }) => `${comment(details)}${quoted(name)} = ${quoted(target ?? '')};\n`,
  );
  return [comment(fileLines(file)), ...entries].join('\n');
}

function comment(lines: readonly string[]): string {
  return `/*\n${lines.map((line) => `  ${line}\n`).join('')}*/\n`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\t': '\\t', '\r': '\\r' };

function quoted(text: string): string {
  const escaped = text
    .replace(/[\\"\n\t\r]/g, (character) => ESCAPES[character] ?? character)
    .replace(/[\u0001-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, codeUnit);
  return `"${escaped}"`;
}

/** Apple writes a UTF-16 code unit with a capital U. */
function codeUnit(character: string): string {
  return `\\U${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
