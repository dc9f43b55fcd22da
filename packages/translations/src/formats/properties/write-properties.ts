import { escapeCodeUnit } from '@error-contracts/runtime/text';
import type { TranslationFile } from '../../units/translation-unit.js';
import { detailLines, fileLines } from '../details/detail-lines.js';

/** Returns a .properties file of Java. Its texts are ASCII, so that every version of Java reads them. */
export function writeProperties(file: TranslationFile): string {
  const entries = detailLines(file).map(
    ({ unit: { name, target }, details }) => `${comment(details)}${escapedKey(name)}=${escapedValue(target ?? '')}\n`,
  );
  return [comment(fileLines(file)), ...entries].join('\n');
}

function comment(lines: readonly string[]): string {
  return lines.map((line) => `# ${line}\n`).join('');
}

function escapedKey(name: string): string {
  return escapedValue(name).replace(/[ :=#!]/g, (character) => `\\${character}`);
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r' };

function escapedValue(text: string): string {
  return text
    .replace(/[\\\n\t\r]/g, (character) => ESCAPES[character] ?? character)
    .replace(/ $/, '\\u0020')
    .replace(/^ /, '\\ ')
    .replace(/[^\u0020-\u007e]/g, escapeCodeUnit);
}
