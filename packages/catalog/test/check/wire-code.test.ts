import { expect, test } from 'vitest';
import { wireCode } from '../../src/check/wire-code.js';
import { normalEnvelope } from '../../src/envelope/normal-envelope.js';

const problem = normalEnvelope({ format: 'problem+json' });

test.each([
  ['an integer', 2004, normalEnvelope(), 2004],
  ['an integer as text', 2004, normalEnvelope({ code: 'code', codeType: 'string' }), '2004'],
  ['a code as the type of problem details', 'CARD_DECLINED', problem, 'https://errors.example/CARD_DECLINED'],
  ['an integer as the type', 2004, problem, 'https://errors.example/2004'],
  ['a URI as the type', 'urn:card:declined', problem, 'urn:card:declined'],
  ['a code beside the type', 2004, normalEnvelope({ format: 'problem+json', code: 'code' }), 2004],
])('%s', (_what, code, envelope, expected) => {
  expect(wireCode(code, envelope, 'https://errors.example/')).toBe(expected);
});

test('a code is its own type if the catalogue has no typeBase', () => {
  expect(wireCode('CARD_DECLINED', problem)).toBe('CARD_DECLINED');
});
