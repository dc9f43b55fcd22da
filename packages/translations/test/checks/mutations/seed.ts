import type { JsonObject } from '@error-contracts/catalog';
import { rules } from '@error-contracts/catalog/check';
import { makeDraft } from '@error-contracts/catalog/draft';
import { languageOf } from '../../../src/checks/language/language.js';
import { reviewTranslations } from '../../../src/checks/review-translations.js';
import type { Mutation, Pair } from './mutation.js';
import { shippedFile } from './shipped.js';

type Entry = JsonObject & { readonly message: string };
type Catalog = JsonObject & { readonly errors: Readonly<Record<string, Entry>> };

const catalog = shippedFile<Catalog>('catalog.json');
const english = shippedFile<Readonly<Record<string, string>>>('locales/en.json');
const names = Object.keys(catalog.errors);

/** What came of seeding one kind of mistake into a language. */
export interface Seeded {
  readonly seeded: number;
  readonly found: number;
  /** The errors whose mistake nothing found, with the text. */
  readonly missed: readonly string[];
  /** What was reported at error level about texts that have no mistake. */
  readonly falseAlarms: readonly string[];
}

/** One in so many texts gets the mistake: what most texts of a language do must stay as it is. */
export const PARTS = 10;

/** Seeds a mistake into each tenth text of a language, from one offset on, and looks whether the rules find it. */
export function seed(mutation: Mutation, locale: string, part: number): Seeded {
  const language = languageOf(locale);
  const texts = { ...shippedFile<Record<string, string>>(`locales/${locale}.json`) };
  const errors: Record<string, Entry> = { ...catalog.errors };
  const [prepared, spoiled] = [new Map<string, Pair>(), new Map<string, string>()];
  for (let index = part; index < names.length; index += PARTS) {
    const [name = '', otherName = ''] = [names[index], names[(index + 7) % names.length]];
    const random = randomOf(`${mutation.kind} ${locale} ${name}`);
    const pairOf = (key: string): Pair => ({ source: catalog.errors[key]?.message ?? '', target: texts[key] ?? '' });
    const around = { name, language, other: pairOf(otherName), english: english[name], random };
    const right = mutation.prepare === undefined ? pairOf(name) : mutation.prepare(pairOf(name), around);
    const wrong = right === undefined ? undefined : mutation.mutate(right, around);
    if (right === undefined || wrong === undefined || wrong === right.target) continue;
    prepared.set(name, right);
    spoiled.set(name, wrong);
  }
  for (const [name, { source, target, data }] of prepared) {
    const entry = catalog.errors[name] as Entry;
    const { source: _, ...rest } = entry;
    const all = { ...(rest.data as JsonObject | undefined), ...data };
    errors[name] = { ...rest, message: source, ...(Object.keys(all).length === 0 ? {} : { data: all }) };
    texts[name] = target;
  }
  const before = mutation.prepare === undefined ? new Map() : broken({ ...catalog, errors }, locale, texts);
  const after = broken({ ...catalog, errors }, locale, { ...texts, ...Object.fromEntries(spoiled) });
  const missed = [...spoiled].filter(([name]) => !mutation.rules.some((rule) => after.has(`${name} ${rule}`)));
  return {
    seeded: spoiled.size,
    found: spoiled.size - missed.length,
    missed: missed.map(([name, text]) => `${name}: ${text}`),
    falseAlarms: [...before].filter(([, severity]) => severity === 'error').map(([key]) => key),
  };
}

/** What breaks which rule: the severity by name and rule. */
function broken(value: Catalog, locale: string, texts: JsonObject): ReadonlyMap<string, string> {
  const file = { path: 'catalog.json', text: '', value };
  const locales = [{ tag: locale, file: { path: 'locale', text: '', value: texts } }];
  const { draft, violations } = makeDraft({ catalog: file, locales, glossaries: [], diagnostics: [] });
  const found = [
    { rule: 'files-match-their-schema', severity: 'error' as const, violations },
    ...rules.map((rule) => ({ rule: rule.name, severity: rule.severity, violations: [...rule.check(draft)] })),
  ];
  return new Map(
    reviewTranslations()(draft, found, {}).flatMap(({ rule, severity, violations: all }) =>
      all
        .filter(({ file: { path } }) => path === 'locale')
        .map(({ path: [name], severity: own = severity }) => [`${name} ${rule}`, own] as const),
    ),
  );
}

/** Numbers that look random and are the same for the same text (FNV-1a, then a linear congruence). */
function randomOf(text: string): (limit: number) => number {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
