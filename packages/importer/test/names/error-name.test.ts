import { expect, test } from 'vitest';
import { nameFromText, toErrorName } from '../../src/names/error-name.js';
import { nameChooser } from '../../src/names/name-chooser.js';

test.each([
  ['User not found.', 'USER_NOT_FOUND'],
  ['The user does not exist', 'USER_NOT_FOUND'],
  ["The user doesn't exist!", 'USER_NOT_FOUND'],
  ['You can’t delete this order', 'CANNOT_DELETE_ORDER'],
  ['Please enter your password: it is required', 'ENTER_PASSWORD_REQUIRED'],
  ['Café déjà vu', 'CAFE_DEJA_VU'],
  ['2FA is required', 'ERROR_2FA_REQUIRED'],
  ['MFA token expired (see RFC 6238)', 'MFA_TOKEN_EXPIRED'],
  ['One two three four five six seven eight', 'ONE_TWO_THREE_FOUR_FIVE_SIX'],
])('%j is named %s', (text, name) => {
  expect(nameFromText(text)).toBe(name);
});

test.each(['', '!', '用户不存在', 'OAuth 登录', 'a', '12 34', 'x'.repeat(200), '\u202e\u0000'])(
  '%j has no name',
  (text) => {
    expect(nameFromText(text)).toBeUndefined();
  },
);

test.each([
  ['UserNotFound', 'USER_NOT_FOUND'],
  ['user-not-found', 'USER_NOT_FOUND'],
  ['Err.User.NotFound', 'ERR_USER_NOT_FOUND'],
  [' USER_NOT_FOUND ', 'USER_NOT_FOUND'],
  ['用户', undefined],
  ['__proto__', undefined],
  ['4XX', undefined],
  ['a*/b', undefined],
])('the identifier %j is named %s', (identifier, name) => {
  expect(toErrorName(identifier)).toBe(name);
});

test('a name is chosen once, even if only the type names would be the same', () => {
  const give = nameChooser(['USER_NOT_FOUND', 'TOTP_2FA']);
  expect([
    give('USER_NOT_FOUND', 1),
    give('ORDER_GONE', 2),
    give('ORDER_GONE', 3),
    give('CATALOG', 4),
    give('TOTP2FA', 5),
    give(undefined, 6),
    give('ERROR_6', 6),
  ]).toEqual(['USER_NOT_FOUND_1', 'ORDER_GONE', 'ORDER_GONE_3', 'CATALOG_4', 'TOTP2FA_5', 'ERROR_6', 'ERROR_6_6']);
});
