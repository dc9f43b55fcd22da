import { keyOf, type Library } from '../library.ts';
import { type Placeholder, sentence, spread } from '../spread.ts';
import type { Text } from '../texts.ts';

/** Fluent parses its own syntax at run time. An identifier begins with a letter, so a code gets one as a prefix. */
export const fluent: Library = {
  name: 'Fluent',
  table: (texts, locale, key) => {
    const prefix = key === 'code' ? 'e' : '';
    const source = texts.map((text) => `${prefix}${keyOf(text, key)} = ${sourceOf(text)}\n`).join('');
    return `import { FluentBundle, FluentResource } from '@fluent/bundle';
const bundle = new FluentBundle(${JSON.stringify(locale)}, { useIsolating: false });
bundle.addResource(new FluentResource(${JSON.stringify(source)}));
export const render = (key, data) => bundle.formatPattern(bundle.getMessage(${prefix === '' ? 'key' : `'${prefix}' + key`}).value, data);
`;
  },
};

function sourceOf(text: Text): string {
  const { selector, variants } = spread(text);
  const patterns = variants.map(({ key, parts }) => ({ key, pattern: sentence(parts, placeholder, escaped) }));
  if (selector === undefined) return patterns[0]?.pattern ?? '';
  const cases = patterns.map(({ key, pattern }) => `${key === 'other' ? '   *' : '    '}[${key}] ${pattern}`);
  return `{ $${selector.name} ->\n${cases.join('\n')}\n  }`;
}

function placeholder({ name, as }: Placeholder): string {
  return { text: `{ $${name} }`, number: `{ NUMBER($${name}) }`, digits: `{ NUMBER($${name}, useGrouping: 0) }` }[as];
}

function escaped(text: string): string {
  return text.replaceAll(/[{}]/g, (brace) => `{ "${brace}" }`);
}
