import type { TranslationState } from '@error-contracts/catalog/provenance';
import type { Suggestion, TranslationFile, TranslationUnit } from '../../units/translation-unit.js';
import { type DescribedUnit, describeUnits } from '../details/describe-units.js';
import { exportMark } from '../details/export-mark.js';
import { notInXml } from '../text/unholdable.js';
import { escapeAttribute, escapeText } from '../xml/escape-xml.js';

/** Returns XLIFF 1.2, which every translation service reads. */
export function writeXliff(file: TranslationFile): string {
  const { catalog, sourceLocale, locale } = file;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    `  <file original="${escapeAttribute(catalog)}" source-language="${sourceLocale}" target-language="${locale}" datatype="plaintext">`,
    '    <header>',
    '      <tool tool-id="error-contracts" tool-name="error-contracts"/>',
    '    </header>',
    '    <body>',
    ...describeUnits(file).flatMap(unitLines),
    '    </body>',
    '  </file>',
    '</xliff>',
    '',
  ].join('\n');
}

/** The states of XLIFF 1.2. */
const STATES: Readonly<Record<TranslationState, string>> = {
  missing: 'state="needs-translation"',
  draft: 'state="needs-review-translation" state-qualifier="mt-suggestion"',
  stale: 'state="needs-review-translation"',
  translated: 'state="translated"',
  reviewed: 'state="signed-off"',
  final: 'state="final"',
};

function unitLines({ unit, context }: DescribedUnit): readonly string[] {
  const { name, source, target, state, notes, previousSource, suggestions = [] } = unit;
  const id = escapeAttribute(name);
  const attributes = [
    `id="${id}" resname="${id}"`,
    ...(state === 'final' ? ['approved="yes"'] : []),
    ...maxWidth(unit),
    `extradata="${exportMark(target, state)}"`,
    'xml:space="preserve"',
  ].join(' ');
  return [
    `      <trans-unit ${attributes}>`,
    `        <source>${escapeText(source)}</source>`,
    target === undefined
      ? `        <target ${STATES.missing}/>`
      : `        <target ${STATES[state]}>${escapeText(target)}</target>`,
    ...(previousSource === undefined ? [] : previousLines(previousSource, target)),
    ...suggestions.filter(fitsXml).flatMap(suggestionLines),
    ...context.map((line) => `        <note from="developer">${escapeText(line)}</note>`),
    ...notes.map((note) => `        <note from="translator">${escapeText(note)}</note>`),
    '      </trans-unit>',
  ];
}

/** The standard demands a target beside the source of another version. */
function previousLines(source: string, target = ''): readonly string[] {
  return [
    '        <alt-trans alttranstype="previous-version">',
    `          <source>${escapeText(source)}</source>`,
    `          <target>${escapeText(target)}</target>`,
    '        </alt-trans>',
  ];
}

/** It comes from texts that may not be exported themselves, so nobody has checked whether XML can hold it. */
function fitsXml({ source, target, origin }: Suggestion): boolean {
  return notInXml(`${source}${target}${origin}`) === undefined;
}

function suggestionLines({ source, target, score, origin }: Suggestion): readonly string[] {
  return [
    `        <alt-trans alttranstype="proposal" match-quality="${score}%" origin="${escapeAttribute(origin)}">`,
    `          <source>${escapeText(source)}</source>`,
    `          <target>${escapeText(target)}</target>`,
    '        </alt-trans>',
  ];
}

/** A tool counts the characters of a text as it is written; with placeholders a reader sees others. */
function maxWidth({ source, context: { maxLength } }: TranslationUnit): readonly string[] {
  return maxLength === undefined || source.includes('{') ? [] : [`maxwidth="${maxLength}" size-unit="char"`];
}
