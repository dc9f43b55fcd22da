import type { Attack } from '../attack.js';
import { withHeaders } from '../fuzz-request.js';
import { placesOf } from '../replaced-values.js';
import { requestOf } from '../request-parts.js';

/** Requests that ask for a language of the catalogue, for several, for none, or for nonsense. */
export const languages: Attack = function* ({ operation, valid, locales }) {
  for (const language of [...locales, ...LANGUAGES]) {
    const parts = valid();
    const [place] = placesOf(parts);
    // Without its first part it more likely ends with an error, whose text then has a language.
    const request = requestOf(operation, place === undefined ? parts : place.remove());
    yield withHeaders(request, { 'accept-language': language });
  }
};

const LANGUAGES: readonly string[] = [
  '',
  '*',
  '*;q=0',
  'xx',
  'en;q=0',
  'de;q=abc',
  'de;q=-1, en;q=2',
  ';q=1',
  ',,,',
  'zh-Hant-CN-x-private',
  'i-klingon',
  'en_US',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  "'",
  '\u00e9\u00ff',
  'a'.repeat(3000),
  'de,'.repeat(1000),
  Array.from({ length: 300 }, (_, index) => `de;q=0.${index}`).join(','),
];
