import type { TranslationState } from '@error-contracts/catalog/provenance';
import type { FormatId } from '../../src/formats/format-ids.js';
import { formats } from '../../src/formats/formats.js';
import type { TranslationFile } from '../../src/units/translation-unit.js';
import { german, imported, unit } from '../exchange/exchange.js';

const TEXTS = [
  'Wir finden den Benutzer {name} nicht.',
  '{n, plural, one {# Zeichen} other {# Zeichen}}',
  "It''s '{'quoted'}'",
  ' leading and trailing ',
  'two\nlines\n',
  'a\ttab',
  'quotes " and \\ backslashes \\n',
  ']]> & <b>markup</b> &amp;',
  '=1+1',
  "'=1+1",
  '-1',
  '😀 \u{1f468}\u200d\u{1f469}',
  '\u200fمرحبا\u200e',
  'e\u0301 NFD',
  '用户不存在，请检查',
  '_x000D_',
  'nobreak\u00a0space',
  '100 % %s {0}',
];

const STATES: readonly TranslationState[] = ['translated', 'draft', 'stale', 'reviewed', 'final', 'missing'];

/** Texts that tools get wrong, in every state. */
export const HARD: TranslationFile = german(
  ...TEXTS.flatMap((text, index) =>
    STATES.map((state) =>
      unit(`E_${index}_${state.toUpperCase()}`, {
        source: `${text}${text.endsWith('\n') ? `${state}\n` : state}`,
        state,
        ...(state === 'missing' ? {} : { target: text }),
        ...(state === 'stale' ? { previousSource: `before ${index}` } : {}),
        notes: index === 0 ? ['a note', 'another "note"'] : [],
      }),
    ),
  ),
);

/** Returns what an import of bytes into {@link HARD} would do. */
export function backFrom(format: FormatId, bytes: Uint8Array): ReturnType<typeof imported> {
  return imported(HARD, bytes, format);
}

/** Returns {@link HARD} in a format. */
export function hardIn(format: FormatId): string | Uint8Array {
  return formats[format].write(HARD);
}
