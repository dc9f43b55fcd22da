import type { TranslationState } from '@error-contracts/catalog/provenance';
import type { TranslationFile, TranslationUnit } from '../../units/translation-unit.js';
import { type DescribedUnit, describeUnits } from '../details/describe-units.js';
import { exportMark } from '../details/export-mark.js';
import { escapeAttribute, escapeText } from '../xml/escape-xml.js';

/** Returns XLIFF 2.0, with what only we know as notes of categories of our own. */
export function writeXliff2(file: TranslationFile): string {
  const { catalog, sourceLocale, locale } = file;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff version="2.0" srcLang="${sourceLocale}" trgLang="${locale}" xmlns="urn:oasis:names:tc:xliff:document:2.0" ${LIMITS}>`,
    `  <file id="errors" original="${escapeAttribute(catalog)}">`,
    '    <slr:profiles generalProfile="xliff:codepoints"/>',
    ...describeUnits(file).flatMap(unitLines),
    '  </file>',
    '</xliff>',
    '',
  ].join('\n');
}

const LIMITS = 'xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0"';

/** The states of XLIFF 2.0, which has none for what needs another look. */
const STATES: Readonly<Record<TranslationState, string>> = {
  missing: 'state="initial"',
  draft: 'state="initial" subState="ec:draft"',
  stale: 'state="initial" subState="ec:stale"',
  translated: 'state="translated"',
  reviewed: 'state="reviewed"',
  final: 'state="final"',
};

function unitLines({ unit, context }: DescribedUnit): readonly string[] {
  const { name, source, target, state, notes, previousSource } = unit;
  const id = escapeAttribute(name);
  const limit = maxLengthOf(unit);
  return [
    `    <unit id="${id}" name="${id}"${limit === undefined ? '' : ` slr:sizeRestriction="${limit}"`} xml:space="preserve">`,
    '      <notes>',
    ...context.map((line) => noteLine('developer', line)),
    ...(previousSource === undefined ? [] : [noteLine('previous-source', previousSource)]),
    noteLine('exported', exportMark(target, state)),
    ...notes.map((note) => noteLine('translator', note)),
    '      </notes>',
    `      <segment ${STATES[target === undefined ? 'missing' : state]}>`,
    `        <source>${escapeText(source)}</source>`,
    ...(target === undefined ? [] : [`        <target>${escapeText(target)}</target>`]),
    '      </segment>',
    '    </unit>',
  ];
}

function noteLine(category: string, text: string): string {
  return `        <note category="${category}">${escapeText(text)}</note>`;
}

/** A tool counts the characters of a text as it is written; with placeholders a reader sees others. */
function maxLengthOf({ source, context: { maxLength } }: TranslationUnit): number | undefined {
  return source.includes('{') ? undefined : maxLength;
}
