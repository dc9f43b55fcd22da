import type { TranslationFile, TranslationUnit } from '../../units/translation-unit.js';
import { detailLines, fileLines } from '../details/detail-lines.js';
import { commentLines } from '../xml/comment-lines.js';
import { escapeAttribute, escapeText } from '../xml/escape-xml.js';

/** Returns a .resx of .NET. What it has no place for is in the comment of each text. */
export function writeResx(file: TranslationFile): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    ...commentLines(fileLines(file), ''),
    '<root>',
    ...HEADERS.map(([name, value]) => `  <resheader name="${name}"><value>${value}</value></resheader>`),
    ...detailLines(file).flatMap(({ unit, details }) => dataLines(unit, details)),
    '</root>',
    '',
  ].join('\n');
}

const LIBRARY = 'System.Windows.Forms, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089';

const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['resmimetype', 'text/microsoft-resx'],
  ['version', '2.0'],
  ['reader', `System.Resources.ResXResourceReader, ${LIBRARY}`],
  ['writer', `System.Resources.ResXResourceWriter, ${LIBRARY}`],
];

function dataLines({ name, target = '' }: TranslationUnit, details: readonly string[]): readonly string[] {
  return [
    `  <data name="${escapeAttribute(name)}" xml:space="preserve">`,
    `    <value>${escapeText(target)}</value>`,
    `    <comment>${escapeText(details.join('\n'))}</comment>`,
    '  </data>',
  ];
}
