import { parseMessage, renderer } from '@error-contracts/catalog/message';
import { describe, expect, test } from 'vitest';
import { changedDefaults } from '../../src/merge/texts/changed-defaults.js';
import { restorePlaceholders } from '../../src/merge/texts/restore-placeholders.js';

const parameters = [
  { name: 'max', schema: { type: 'integer', default: 140, description: 'x' } },
  { name: 'what', schema: { type: 'string', default: 'name', description: 'x' } },
  { name: 'id', schema: { type: 'string', description: 'x' } },
  { name: 'total', schema: { type: 'integer', default: 12_000, description: 'x' } },
];

function messageOf(text: string) {
  const parsed = parseMessage(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.message;
}

describe('a text gets the placeholders of a message', () => {
  test.each([
    ['No such user.', 'No user.', 'No such user.'],
    ['Use {braces}.', 'No braces.', "Use '{'braces'}'."],
    ['Not more than 140 signs.', 'At most {max} signs.', 'Not more than {max} signs.'],
    ['不能超过140个字', '最多 {max} 个字', '不能超过{max}个字'],
    ['140 is the limit: 140.', '{max} of {max}', '{max} is the limit: {max}.'],
    ['The name has 140 signs.', '{max} signs for the {what}.', 'The {what} has {max} signs.'],
    ['12,000 in all', 'All: {total, number}', '{total, number} in all'],
    ['No {id} here', 'Nothing called {id}', 'No {id} here'],
  ])('%j like %j is %j', (text, like, message) => {
    expect(restorePlaceholders(text, messageOf(like), parameters, renderer('en'))).toBe(message);
  });

  test.each([
    ['the value is not there', 'At most 200 signs.', 'At most {max} signs.'],
    ['the value is part of a longer number', '1400 or 140.5 signs.', 'At most {max} signs.'],
    ['the value is part of a word', 'Rename it', 'The {what}'],
    ['the value occurs more often', '140 of 140', 'At most {max}'],
    ['the value selects a text', '140 signs', '{max, plural, one {# sign} other {# signs}}'],
  ])('but not if %s', (_, text, like) => {
    expect(restorePlaceholders(text, messageOf(like), parameters, renderer('en'))).toBeUndefined();
  });
});

describe('a default that is different in a text', () => {
  test.each([
    ['At most 200 signs.', 'At most {max} signs.', [{ parameter: 'max', from: 140, to: 200 }]],
    ['200', '{max}', [{ parameter: 'max', from: 140, to: 200 }]],
    [
      'The title has 9 signs',
      'The {what} has {max} signs',
      [
        { parameter: 'max', from: 140, to: 9 },
        { parameter: 'what', from: 'name', to: 'title' },
      ],
    ],
  ])('%j in %j', (text, like, expected) => {
    expect(changedDefaults(text, messageOf(like), parameters)).toEqual(expected);
  });

  test.each([
    ['At most 140 signs.', 'At most {max} signs.'],
    ['At most 200 letters.', 'At most {max} signs.'],
    ['At most many signs.', 'At most {max} signs.'],
    ['200 of 300', '{max} of {max}'],
    ['No x here', 'No {id} here'],
    ['At most  signs.', 'At most {max} signs.'],
  ])('is not %j in %j', (text, like) => {
    expect(changedDefaults(text, messageOf(like), parameters)).toBeUndefined();
  });
});
