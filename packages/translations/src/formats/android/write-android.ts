import type { TranslationFile, TranslationUnit } from '../../units/translation-unit.js';
import { detailLines, fileLines } from '../details/detail-lines.js';
import { commentLines } from '../xml/comment-lines.js';
import { escapeAttribute, escapeText } from '../xml/escape-xml.js';
import { escapeAndroid } from './escape-android.js';

/** Returns a strings.xml of Android. What it has no place for is in comments. */
export function writeAndroid(file: TranslationFile): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    ...commentLines(fileLines(file), ''),
    `<resources xmlns:tools="http://schemas.android.com/tools" tools:locale="${file.locale}">`,
    ...detailLines(file).flatMap(({ unit, details }) => [...commentLines(details, '  '), element(unit)]),
    '</resources>',
    '',
  ].join('\n');
}

function element({ name, target = '' }: TranslationUnit): string {
  // Without it, Android takes a percent sign for a placeholder of its own.
  const formatted = target.includes('%') ? ' formatted="false"' : '';
  return `  <string name="${escapeAttribute(name)}"${formatted}>${escapeText(escapeAndroid(target))}</string>`;
}
