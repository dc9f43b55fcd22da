import { expect, test } from 'vitest';
import { checkTexts } from '../../src/checks/check-texts.js';
import { textPair } from '../../src/checks/plain-texts.js';

/** What each rule shows of a translation into German. */
function shown(source: string, target: string): Readonly<Record<string, string | undefined>> {
  const texts = [textPair({ name: 'A', source, target })];
  const found = [...checkTexts({ sourceLocale: 'en', locale: 'de', texts })];
  return Object.fromEntries(found.map(({ rule, violation }) => [rule.name, violation.value]));
}

test.each([
  ['texts-end-alike', 'We can’t find {id}.', 'Nicht gefunden: {id}', '{id}'],
  ['texts-end-alike', 'We can’t find {id}.', '{id} ist nicht zu finden', 'finden'],
  ['texts-end-alike', 'Is {id} paid?', 'Ist {id} bezahlt.', 'bezahlt.'],
  ['space-after-punctuation', 'No, {id} is wrong.', 'Nein,{id} ist falsch.', 'in,'],
])('%s shows the piece as the file has it: %j', (rule, source, target, piece) => {
  expect(shown(source, target)[rule]).toBe(piece);
});
