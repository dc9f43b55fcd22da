import { type Data, keyOf, type Library } from '../library.ts';
import { type Placeholder, sentence, spread } from '../spread.ts';
import type { Text } from '../texts.ts';

/** i18next in its own syntax: a plural is a key with a suffix and `count`, a select a key with a suffix and `context`. */
export const i18next: Library = {
  name: 'i18next',
  table: (texts, locale, key) => {
    const resources = Object.fromEntries(texts.flatMap((text) => entries(text, String(keyOf(text, key)))));
    return `import i18next from 'i18next';
const instance = i18next.createInstance();
instance.init({
  lng: ${JSON.stringify(locale)},
  initAsync: false,
  showSupportNotice: false,
  interpolation: { escapeValue: false },
  resources: { ${JSON.stringify(locale)}: { translation: ${JSON.stringify(resources)} } },
});
export const render = (key, data) => instance.t(key, data);
`;
  },
  dataFor(text, data): Data {
    const { selector } = spread(text);
    const value = data[selector?.name ?? ''];
    if (selector === undefined || value === undefined) return data;
    return { ...data, [selector.type === 'plural' ? 'count' : 'context']: value };
  },
};

function entries(text: Text, key: string): readonly (readonly [string, string])[] {
  const { selector, variants } = spread(text);
  return variants.map((variant) => {
    const isDefault = variant.key === 'other' && selector?.type !== 'plural';
    return [isDefault ? key : `${key}_${variant.key}`, sentence(variant.parts, placeholder)];
  });
}

function placeholder({ name, as }: Placeholder): string {
  return as === 'number' ? `{{${name}, number}}` : `{{${name}}}`;
}
