import type { JsonObject } from '@error-contracts/catalog';
import type { Sources } from '@error-contracts/catalog/read';
import { sourcesOfExample } from '../../checks/complete-example.js';

const DATA: JsonObject = {
  count: { type: 'integer' },
  size: { type: 'number' },
  owner: { type: 'string' },
  kind: { type: 'string', enum: ['mail', 'phone', 'other'] },
};

/** Every construct of our messages in a language, with all of its plural categories. */
function messagesIn(tag: string): Readonly<Record<string, string>> {
  const cases = (type: 'cardinal' | 'ordinal') =>
    new Intl.PluralRules(tag, { type })
      .resolvedOptions()
      .pluralCategories.map((category) => `${category} {# ${category} {owner}}`)
      .join(' ');
  return {
    COUNT_FAILED: `A {count, plural, ${cases('cardinal')}} Z {size} {kind}`,
    SIZE_FAILED: `{size, plural, ${cases('cardinal')}} {count} {kind}`,
    EXACT_FAILED: `{count, plural, =0 {none {owner}} =1 {single {owner}} =-3 {minus three {owner}} ${cases('cardinal')}} {size} {kind}`,
    ORDER_FAILED: `{count, selectordinal, ${cases('ordinal')}} {size} {kind}`,
    KIND_FAILED: `{kind, select, mail {to {owner}} phone {by {owner} {count, number}} other {{count}}} {size, number} {owner} {count}`,
    NUMBER_FAILED: `{count, number}/{size, number}/{count}/{size} {owner} {kind}`,
    QUOTED_FAILED: `It''s {owner}''s '{literal}' '{'count'}' # {count} {size} {kind}`,
  };
}

/** Returns a catalogue that has every construct of our messages in some languages. */
export async function everyConstruct(tags: readonly string[]): Promise<Sources> {
  const errors = Object.entries(messagesIn('en')).map(([name, message]) => [name, { message, data: DATA }]);
  const locales = tags.map((tag) => [`locales/${tag}.json`, messagesIn(tag)]);
  return await sourcesOfExample({
    'catalog.json': { errors: Object.fromEntries(errors) },
    ...Object.fromEntries(locales),
  });
}
