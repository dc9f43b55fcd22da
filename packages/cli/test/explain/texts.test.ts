import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Contract } from '@error-contracts/catalog';
import { parseMessage } from '@error-contracts/catalog/message';
import { describe, expect, test } from 'vitest';
import { errorFinder, type FoundErrors } from '../../src/commands/explain/find/find-errors.js';

const folder = fileURLToPath(new URL('../../../../schemas/locales/', import.meta.url));
const texts = readdirSync(folder).map((file) => ({
  tag: file.replace('.json', ''),
  messages: JSON.parse(readFileSync(folder + file, 'utf8')) as Readonly<Record<string, string>>,
}));
const names = [...new Set(texts.flatMap(({ messages }) => Object.keys(messages)))];

/** The texts of this repository in ten languages; all else of the contract does not matter here. */
const contract = {
  name: 'texts',
  codeKind: 'integer',
  envelope: { code: '/code' },
  errors: names.map((name, index) => ({ name, code: 90_000 + index, wireCode: 90_000 + index, aliases: [] })),
  locales: texts.map(({ tag, messages }) => ({
    tag,
    messages: new Map(Object.entries(messages).map(([name, text]) => [name, parsed(text)])),
  })),
} as unknown as Contract;
const find = errorFinder(contract);
const namesOf = ({ errors }: FoundErrors): readonly string[] => errors.map(({ name }) => name);

function parsed(text: string) {
  const found = parseMessage(text);
  if (!found.ok) throw new Error(text);
  return found.message;
}

/** What a person saw: a placeholder has a value, a selector one of its texts. */
function rendered(text: string, number: number): string {
  return text
    .replaceAll(/\{(\w+), (?:plural|select|selectordinal), .*?\bother \{((?:[^{}]|\{[^{}]*\})*)\}\}/g, '$2')
    .replaceAll('#', String(number))
    .replaceAll(/\{[^{}]*\}/g, String(number));
}

/** Returns the share of texts that find their error, if each is changed in one way. */
function shareFound(change: (text: string) => string): number {
  // A tenth of them, of each language others.
  const all = texts.flatMap(({ messages }) => Object.entries(messages)).filter((_, index) => index % 11 === 0);
  const found = all.filter(([name, text]) => namesOf(find(change(rendered(text, 1_234)))).includes(name));
  return found.length / all.length;
}

describe('a text of any language finds its error', () => {
  test.each<[string, number, (text: string) => string]>([
    ['as it is', 1, (text) => text],
    ['in capital letters, with other quotes', 1, (text) => text.toUpperCase().replaceAll(/[’“”„«»]/g, "'")],
    ['without its last sign', 1, (text) => text.replace(/[.。]$/, '')],
    ['without one letter', 0.97, (text) => text.slice(0, 3) + text.slice(4)],
    ['with two letters exchanged', 0.95, (text) => text.slice(0, 4) + text[5] + text[4] + text.slice(6)],
    ['in a line of a log', 0.97, (text) => `2026-11-30T12:00:00.000Z WARN [api] request 7 failed: ${text} (POST /x)`],
  ])('%s', (_, least, change) => {
    expect(shareFound(change)).toBeGreaterThanOrEqual(least);
  });

  test('a text of nobody finds none', () => {
    for (const text of ['Lorem ipsum dolor sit amet.', '今日はいい天気ですね。', 'x', '', ' ', '{}', '💥'.repeat(50)]) {
      expect(namesOf(find(text)), text).toEqual([]);
    }
  });

  test('similar texts are proposed', () => {
    const { errors, near } = find('We couldn’t find our keys this morning.');
    expect(errors).toEqual([]);
    expect(near.map(({ error }) => error.name)).toContain('USER_NOT_FOUND');
  });
});
