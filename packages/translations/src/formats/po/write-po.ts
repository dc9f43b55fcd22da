import type { TranslationFile } from '../../units/translation-unit.js';
import { type DescribedUnit, describeUnits } from '../details/describe-units.js';
import { exportMark } from '../details/export-mark.js';
import { encodeLine } from '../text/line-codec.js';
import { poString } from './escape-po.js';

/** Returns a gettext PO file, with the name of an error as `msgctxt`. */
export function writePo(file: TranslationFile): string {
  return [head(file), ...describeUnits(file).map(entry), ''].join('\n');
}

function head({ catalog, sourceLocale, locale }: TranslationFile): string {
  const fields = [
    `Project-Id-Version: ${catalog}`,
    `Language: ${locale.replaceAll('-', '_')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    `X-Source-Language: ${sourceLocale}`,
    'X-Generator: error-contracts',
  ];
  return `msgid ""\nmsgstr ${poString(fields.map((field) => `${field}\n`).join(''))}\n`;
}

function entry({ unit, context }: DescribedUnit): string {
  const { name, source, target, state, notes, previousSource } = unit;
  const isFuzzy = target !== undefined && (state === 'draft' || state === 'stale');
  return [
    ...notes.map((note) => `# ${encodeLine(note)}`),
    `#. state: ${state}`,
    `#. exported: ${exportMark(target, state)}`,
    ...context.map((line) => `#. ${line}`),
    `#: ${name}`,
    ...(isFuzzy ? ['#, fuzzy'] : []),
    ...(previousSource === undefined ? [] : [`#| msgid ${poString(previousSource)}`]),
    `msgctxt ${poString(name)}`,
    `msgid ${poString(source)}`,
    `msgstr ${poString(target ?? '')}`,
    '',
  ].join('\n');
}
