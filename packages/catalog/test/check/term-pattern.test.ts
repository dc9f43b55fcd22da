import { cpuTime } from '@error-contracts/vitest-config/cpu-time';
import { expect, test } from 'vitest';
import { termPattern } from '../../src/check/term-pattern.js';

test.each([
  ['user', 'The user is locked.', 'user'],
  ['user', 'Both Users are locked.', 'Users'],
  ['user', 'The username is locked.', undefined],
  ['Nutzer*', 'Diese Nutzern fehlen.', 'Nutzern'],
  ['Nutzer*', 'Dieser Benutzer fehlt.', undefined],
  ['Passw*rt*', 'Alle Passwörter fehlen.', 'Passwörter'],
  ['*konto', 'Das Benutzerkonto fehlt.', 'Benutzerkonto'],
  ['用户', '此用户池不存在', '用户'],
  ['ユーザー', 'このユーザー名は', 'ユーザー'],
  ['a.b', 'Call aXb.', undefined],
  ['c++', 'Use c++ here.', 'c++'],
])('%s in “%s”', (term, text, found) => {
  expect(termPattern(term, true).exec(text)?.[0]).toBe(found);
});

test('a pattern takes no long time on a long text', () => {
  const start = cpuTime();
  for (const term of ['a*b*', '*a*', 'a*a*', '* *']) termPattern(term, true).test('a'.repeat(100_000));
  expect(cpuTime() - start).toBeLessThan(3000);
});
