import { latinLookAlike } from '../../../src/checks/language/confusable-letters.js';
import { insertInWord, replaceOne } from './editing.js';
import type { Mutation } from './mutation.js';

/** A mistake that puts a character into a word. */
function inserting(kind: string, rules: readonly string[], character: string): Mutation {
  return { kind, rules, mutate: ({ target }, around) => insertInWord(target, character, around) };
}

const CYRILLIC: ReadonlyMap<string, string> = new Map(
  [...'аеорсухіАЕОРСТХКМНВ'].map((letter) => [latinLookAlike(letter) ?? '', letter]),
);

/** Mistakes that nobody sees, or that are seen only with another font. */
export const characterMutations: readonly Mutation[] = [
  inserting('control character', ['control-characters-are-not-added'], '\u0007'),
  inserting('line separator', ['control-characters-are-not-added'], '\u2028'),
  inserting('bidirectional control not closed', ['bidi-controls-are-balanced'], '\u2067'),
  inserting('bidirectional override', ['bidi-controls-are-not-added'], '\u202ex\u202c'),
  inserting('zero-width space', ['invisible-characters-are-not-added'], '\u200b'),
  inserting('byte order mark', ['invisible-characters-are-not-added'], '\ufeff'),
  inserting('soft hyphen', ['invisible-characters-are-not-added'], '\u00ad'),
  inserting('word joiner', ['invisible-characters-are-not-added'], '\u2060'),
  inserting('private use', ['characters-are-public'], '\ue001'),
  inserting('noncharacter', ['characters-are-public'], '\ufdd0'),
  inserting('half of a pair', ['characters-are-public'], '\ud800'),
  {
    kind: 'mark without a letter',
    rules: ['marks-have-a-letter'],
    mutate: ({ target }, around) => replaceOne(target, / (?=\p{L})/gu, () => ' \u0301', around),
  },
  {
    kind: 'not NFC',
    rules: ['texts-are-nfc'],
    mutate: ({ target }) => (target.normalize('NFD') === target ? undefined : target.normalize('NFD')),
  },
  {
    kind: 'homoglyph',
    rules: ['letters-are-not-disguised'],
    mutate: ({ target }, { language, ...around }) => {
      if (language.script === 'Latn') {
        return replaceOne(target, /(?<=\p{L})[aeopcyx](?=\p{L})/gu, (letter) => CYRILLIC.get(letter) ?? letter, around);
      }
      if (language.script !== 'Cyrl') return undefined;
      return replaceOne(
        target,
        /(?<=\p{Script=Cyrillic}{2})[аеорсух]/gu,
        (letter) => latinLookAlike(letter) ?? '',
        around,
      );
    },
  },
  {
    kind: 'letter of another script',
    rules: ['words-have-one-script', 'letters-fit-the-language'],
    mutate: ({ target }, { language, ...around }) =>
      language.isFullWidth || language.script === 'Kore' || language.script === 'Latn'
        ? undefined
        : replaceOne(target, /(?<=\p{L})(?!\p{Script=Latin})\p{L}(?=\p{L})/gu, (letter) => `${letter}z`, around),
  },
  {
    kind: 'word in another script',
    rules: ['letters-fit-the-language'],
    mutate: ({ target }, { language, ...around }) =>
      replaceOne(
        target,
        / (?=\p{L})|(?<=\p{Script=Han})(?=\p{L})/gu,
        () => (language.script === 'Cyrl' ? ' ошибка錯誤 ' : ' ошибка '),
        around,
      ),
  },
  {
    kind: 'Chinese form of another country',
    rules: ['han-forms-fit-the-language'],
    mutate: ({ target }, { language, ...around }) =>
      language.tag === 'zh-TW'
        ? replaceOne(target, /[請輸登驗證碼電郵無錯誤帳號開關對應權]/g, (form) => SIMPLIFIED[form] ?? form, around)
        : language.tag === 'ja'
          ? replaceOne(target, /[録認証電話説確変更]/g, (form) => SIMPLIFIED[form] ?? form, around)
          : undefined,
  },
];

const SIMPLIFIED: Readonly<Record<string, string>> = {
  請: '请',
  輸: '输',
  驗: '验',
  證: '证',
  碼: '码',
  電: '电',
  郵: '邮',
  無: '无',
  錯: '错',
  誤: '误',
  帳: '帐',
  號: '号',
  開: '开',
  關: '关',
  對: '对',
  應: '应',
  權: '权',
  登: '证',
  録: '录',
  認: '认',
  証: '证',
  話: '话',
  説: '说',
  確: '确',
  変: '变',
  更: '变',
};
