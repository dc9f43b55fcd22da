import { digest as digestOf } from '@error-contracts/catalog/provenance';
import { cpuTime } from '@error-contracts/vitest-config/cpu-time';
import { expect, test } from 'vitest';
import type { MemoryEntry } from '../../src/memory/memory-entry.js';
import { translationMemory } from '../../src/memory/translation-memory.js';
import { withSuggestions } from '../../src/memory/with-suggestions.js';
import { translationFile } from '../../src/units/translation-file.js';
import { draftOf } from '../draft-of.js';

const entry = (origin: string, source: string, target: string): MemoryEntry => ({ origin, source, target });

const MEMORY = translationMemory([
  entry('USER_NOT_FOUND', 'We can’t find this user.', 'Wir finden diesen Benutzer nicht.'),
  entry('USER_LOCKED', 'This user is locked.', 'Dieser Benutzer ist gesperrt.'),
  entry('TOO_LONG', 'At most {max} characters.', 'Höchstens {max} Zeichen.'),
  entry(
    'TOO_MANY',
    'At most {max, plural, one {# file} other {# files}}.',
    'Höchstens {max, plural, one {# Datei} other {# Dateien}}.',
  ),
]);

const best = (source: string, minScore = 70) => MEMORY.suggestionsFor({ source, name: 'NEW', minScore })[0];

test('an equal source has 100 %, a nearly equal one less, another none', () => {
  expect(best('This user is locked.')).toEqual({
    source: 'This user is locked.',
    target: 'Dieser Benutzer ist gesperrt.',
    origin: 'USER_LOCKED',
    score: 100,
  });
  expect(best('this  user is locked')).toMatchObject({ origin: 'USER_LOCKED', score: 95 });
  expect(best('We can’t find this order.')).toMatchObject({ origin: 'USER_NOT_FOUND', score: 88 });
  expect(best('Your card has expired.')).toBeUndefined();
});

test('a source that differs in the names of placeholders only has 99 %, and its translation the new names', () => {
  expect(best('At most {limit} characters.')).toMatchObject({ score: 99, target: 'Höchstens {limit} Zeichen.' });
  expect(best('At most {limit, plural, one {# file} other {# files}}.')).toMatchObject({
    score: 99,
    target: 'Höchstens {limit, plural, one {# Datei} other {# Dateien}}.',
  });
});

test.each([
  ['the words of a case', '{max, plural, one {max} other {# Dinge}}', '{limit, plural, one {max} other {# Dinge}}'],
  ['quoted words', "Höchstens '{max}' {max}", "Höchstens '{max}' {limit}"],
  ['a broken text', 'Höchstens } {max', 'Höchstens } {limit'],
])('a placeholder is renamed, and not %s', (_, target, renamed) => {
  const memory = translationMemory([entry('ODD', 'At most {max} things.', target)]);
  expect(memory.suggestionsFor({ source: 'At most {limit} things.', name: 'NEW', minScore: 70 })).toMatchObject([
    { score: 99, target: renamed },
  ]);
});

test('a similar text has the placeholder of the source if both have one, and its own if nobody can tell which', () => {
  expect(best('At most {limit} images, {limit} in all.', 40)).toMatchObject({ target: 'Höchstens {limit} Zeichen.' });
  const memory = translationMemory([entry('TWO', 'From {min} to {max} things.', 'Von {min} bis {max}.')]);
  expect(memory.suggestionsFor({ source: 'From {low} to {high} thing.', name: 'NEW', minScore: 70 })).toMatchObject([
    { score: 95, target: 'Von {min} bis {max}.' },
  ]);
});

test('a text in Chinese of a few characters finds its like', () => {
  const memory = translationMemory([
    entry('A', '用户不存在', 'User not found'),
    entry('B', '密码错误', 'Wrong password'),
  ]);
  expect(memory.suggestionsFor({ source: '用户已存在', name: 'C', minScore: 70 })).toMatchObject([
    { origin: 'A', score: 80 },
  ]);
});

test('its own translation, drafts and equal translations are not suggested', () => {
  const message = 'This user is locked.';
  const draft = draftOf({
    errors: { ONE: { message }, TWO: { message }, THREE: { message }, OPEN: { message }, OLD: { message } },
    locales: { de: { ONE: 'Gesperrt.', TWO: 'Gesperrt.', THREE: 'Maschine.', OLD: 'Zu.' } },
    provenance: {
      de: {
        format: 1,
        THREE: { source: message, target: digestOf('Maschine.'), state: 'draft' },
        OLD: { source: 'This user is closed.', target: digestOf('Zu.'), state: 'translated' },
      },
    },
  });
  const { units } = withSuggestions(translationFile(draft, 'de'));
  const found = Object.fromEntries(
    units.map(({ name, suggestions }) => [name, suggestions?.map(({ target }) => target)]),
  );
  expect(found).toEqual({
    ONE: undefined,
    TWO: undefined,
    THREE: undefined,
    OPEN: ['Gesperrt.', 'Zu.'],
    OLD: ['Gesperrt.'],
  });
});

test('10,000 similar texts cost a second or two, not minutes', () => {
  const source = (n: number) => `The field number ${n} of the form is wrong.`;
  const texts = Array.from({ length: 10_000 }, (_, n) => entry(`E${n}`, source(n), `Feld ${n}.`));
  const start = cpuTime();
  const memory = translationMemory(texts);
  const wanted = Array.from({ length: 2000 }, (_, n) => source(n * 5).replace('the form', 'a form'));
  const found = wanted.filter((text) => memory.suggestionsFor({ source: text, name: '', minScore: 90 }).length > 0);
  expect(found.length).toBeGreaterThan(1600);
  expect(cpuTime() - start).toBeLessThan(20_000);
});

test('long texts that have much in common cost no minutes, and the best suggestion is found all the same', () => {
  const words = ['order', 'card', 'expired', 'locked', 'user', 'limit', 'project', 'account', 'payment', 'later'];
  // Each text has the words in an order of its own, and its own number among them.
  const source = (n: number) => {
    let seed = n + 1;
    return Array.from({ length: 300 }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % 40 === 0 ? `number ${n}` : words[seed % words.length];
    }).join(' ');
  };
  const texts = Array.from({ length: 200 }, (_, n) => entry(`E${n}`, source(n), `Text ${n}.`));
  const memory = translationMemory(texts);
  const start = cpuTime();
  for (let n = 0; n < 200; n++) {
    const wanted = { source: `${source(n)} again`, name: '', minScore: 80 };
    expect(memory.suggestionsFor(wanted)[0]?.target).toBe(`Text ${n}.`);
  }
  expect(cpuTime() - start).toBeLessThan(4000);
});
