import { expect, test } from 'vitest';
import { readTmx } from '../../src/memory/read-tmx.js';

const tmx = (...units: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header srclang="en-US" datatype="plaintext"/><body>
${units.join('\n')}
</body></tmx>`;

const unit = (texts: Readonly<Record<string, string>>): string =>
  `<tu>${Object.entries(texts)
    .map(([tag, text]) => `<tuv xml:lang="${tag}"><seg>${text}</seg></tuv>`)
    .join('')}</tu>`;

const read = (text: string, locale = 'de', sourceLocale = 'en') =>
  readTmx('old.tmx', new TextEncoder().encode(text), { sourceLocale, locale });

test('units with both languages are entries, each with its line; inline elements are part of the text', () => {
  const text = tmx(
    unit({ 'en-US': 'Locked.', 'de-DE': 'Gesperrt.' }),
    unit({ en: 'Other.', fr: 'Autre.' }),
    unit({ EN: 'At most <ph>{max}</ph> &amp; <hi>more</hi>.', de: 'Höchstens <ph>{max}</ph> &amp; <hi>mehr</hi>.' }),
    unit({ en: 'Empty.', de: '' }),
  );
  expect(read(text)).toEqual({
    entries: [
      { source: 'Locked.', target: 'Gesperrt.', origin: 'old.tmx:3' },
      { source: 'At most {max} & more.', target: 'Höchstens {max} & mehr.', origin: 'old.tmx:5' },
    ],
    diagnostics: [],
  });
});

test('Chinese for Taiwan is not taken for Chinese for the mainland', () => {
  const text = tmx(unit({ en: 'Locked.', 'zh-TW': '已鎖定' }));
  expect(read(text, 'zh-TW').entries).toHaveLength(1);
  expect(read(text, 'zh-CN')).toMatchObject({ entries: [], diagnostics: [{ severity: 'warning' }] });
});

test.each([
  ['a document type', '<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx/>', /document type/],
  ['another format', '<xliff/>', /<xliff> and not <tmx>/],
  ['a file that was cut off', tmx(unit({ en: 'a', de: 'b' })).slice(0, -20), /not XML/],
  ['an entity of its own', tmx('<tu><tuv xml:lang="en"><seg>&bomb;</seg></tuv></tu>'), /entity/],
  ['other languages', tmx(unit({ en: 'a', fr: 'b' })), /both en and de/],
])('%s has a diagnostic and no entries', (_, text, message) => {
  expect(read(text)).toMatchObject({
    entries: [],
    diagnostics: [{ message: expect.stringMatching(message), file: 'old.tmx' }],
  });
});
