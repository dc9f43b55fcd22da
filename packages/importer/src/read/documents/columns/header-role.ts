import type { Role } from '../document.js';
import { HEADER_WORDS, LANGUAGE_WORDS } from './header-words.js';

/** What a header says of its column. */
export interface HeaderRole {
  readonly role: Exclude<Role, 'translation'>;
  /** How specific its word is; 0 is the most specific. */
  readonly rank: number;
  /** The language that the header names. */
  readonly locale?: string;
}

const ROLES: ReadonlyMap<string, HeaderRole> = new Map(
  Object.entries(HEADER_WORDS)
    .toReversed()
    .flatMap(([role, words]) =>
      words.map((word, rank) => [normal(word), { role: role as HeaderRole['role'], rank }] as const),
    ),
);

/** Longer words first, so that 繁体中文 is not found as 中文. */
const LANGUAGES: readonly (readonly [word: string, tag: string])[] = Object.entries(LANGUAGE_WORDS)
  .flatMap(([tag, words]) => words.map((word) => [normal(word), tag] as const))
  .toSorted(([one], [other]) => other.length - one.length);

/** How long a header may be. A longer one is a sentence. */
const LONGEST = 60;

/** Returns what a header says; undefined for other headers. */
export function roleOf(header: string): HeaderRole | undefined {
  if (header.length > LONGEST) return undefined;
  const [beforeBracket = ''] = header.split(/[(（[【]/u, 1);
  return (
    ROLES.get(normal(header)) ??
    inLanguage(header) ??
    (beforeBracket === '' ? undefined : ROLES.get(normal(beforeBracket)))
  );
}

/** Returns the role of a header that names a language: "English description", `message_en`, `zh-CN`, 中文描述. */
function inLanguage(header: string): HeaderRole | undefined {
  const tagged = /^(?:(.*?)[\s_.:(（[-]+)?([a-z]{2}(?:[_-](?:[A-Z]{2}|Han[st]))?)[)）\]]?$/.exec(header.trim());
  const suffix = /^(.*[a-z])(En|Zh|Cn|De|Fr|Es|Ja|Ko|Ru|Pt)$/.exec(header.trim());
  const [rest, tag] = tagged !== null ? [tagged[1] ?? '', tagged[2]] : [suffix?.[1] ?? '', suffix?.[2]?.toLowerCase()];
  const locale = tag === undefined ? undefined : localeOfTag(tag);
  if (locale !== undefined) return textIn(rest, locale);
  const text = normal(header);
  const language = LANGUAGES.find(([word]) => text.startsWith(word) || text.endsWith(word));
  return language === undefined ? undefined : textIn(text.replace(language[0], ''), language[1]);
}

/** Returns the role of texts in a language, if the rest of their header says nothing else. */
function textIn(rest: string, locale: string): HeaderRole | undefined {
  const { role = 'message', rank = 0 } = ROLES.get(normal(rest)) ?? {};
  return role === 'message' && (normal(rest) === '' || ROLES.has(normal(rest))) ? { role, rank, locale } : undefined;
}

/** Two letters that are no language in most headers, such as `id` and `no`, are left out. */
const TAGS: ReadonlySet<string> = new Set(
  'en zh de fr es it pt ru ja ko ar nl pl tr uk vi th sv da fi nb cs hu ro el cn'.split(' '),
);

/** Returns the tag that a header writes, in its canonical form; undefined for two letters that are no language. */
export function localeOfTag(tag: string): string | undefined {
  const [language = '', ...rest] = tag.split(/[_-]/);
  if (!TAGS.has(language.toLowerCase())) return undefined;
  if (language.toLowerCase() === 'cn') return 'zh';
  try {
    return Intl.getCanonicalLocales([language, ...rest].join('-'))[0];
  } catch {
    return undefined;
  }
}

/** Returns the column with this header, or the one with this number; undefined if there is neither. */
export function namedColumn(headers: readonly string[], name: string): number | undefined {
  const wanted = name.normalize('NFKC').trim();
  const index = headers.findIndex((header) => header.normalize('NFKC').trim() === wanted);
  if (index !== -1) return index;
  const near = headers.findIndex((header) => sameHeader(header, name));
  if (near !== -1) return near;
  const number = /^[1-9]\d{0,2}$/.test(wanted) ? Number(wanted) : 0;
  return number >= 1 && number <= headers.length ? number - 1 : undefined;
}

/** True for headers that are the same word. */
export function sameHeader(one: string, other: string): boolean {
  return normal(one) !== '' && normal(one) === normal(other);
}

function normal(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
