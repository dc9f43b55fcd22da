import { type Library, record } from '../library.ts';
import { type Placeholder, sentence, spread } from '../spread.ts';
import type { Text } from '../texts.ts';

/** MessageFormat 2 parses its own syntax at run time. Each message is an object that is kept. */
export const messageformat: Library = {
  name: 'messageformat 4 (MF2)',
  table: (texts, locale, key) => `import { MessageFormat } from 'messageformat';
const texts = ${record(texts, key, (text) => JSON.stringify(sourceOf(text)))};
const table = {};
for (const key in texts) table[key] = new MessageFormat(${JSON.stringify(locale)}, texts[key], { bidiIsolation: 'none' });
export const render = (key, data) => table[key].format(data);
`,
};

function sourceOf(text: Text): string {
  const { selector, variants } = spread(text);
  const patterns = variants.map(({ key, parts }) => ({ key, pattern: sentence(parts, placeholder, escaped) }));
  if (selector === undefined) return patterns[0]?.pattern ?? '';
  const declared = selector.type === 'plural' ? 'number' : 'string';
  const cases = patterns.map(({ key, pattern }) => `${key === 'other' ? '*' : key} {{${pattern}}}`);
  return `.input {$${selector.name} :${declared}}\n.match $${selector.name}\n${cases.join('\n')}`;
}

function placeholder({ name, as }: Placeholder): string {
  return { text: `{$${name}}`, number: `{$${name} :number}`, digits: `{$${name} :string}` }[as];
}

function escaped(text: string): string {
  return text.replaceAll(/[\\{}]/g, '\\$&');
}
