import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root, run } from './repository.js';

const BIN = join(root, 'packages/cli/bin/error-contracts.js');
const CATALOG = ['--catalog', join(root, 'schemas/catalog.json')];

test('the applications use the contract as they should', () => {
  const paths = ['api', 'web'].flatMap((app) => [`apps/${app}/src`, `apps/${app}/test`]);
  const { code, stdout } = run(process.execPath, [BIN, 'usage', ...paths, '--format', 'json'], root);
  const { diagnostics, read, usage } = JSON.parse(stdout);
  // An error may be added before anybody throws it: adding one is one edit.
  const inSources = diagnostics.filter(({ rule }: { rule: string }) => rule !== 'errors-are-thrown');
  expect([code, inSources]).toEqual([diagnostics.length > 0 ? 1 : 0, []]);
  expect(read.sources).toBeGreaterThan(150);
  expect(Object.values<{ thrown: [] }>(usage).filter(({ thrown }) => thrown.length > 0).length).toBeGreaterThan(80);
});

interface Fault {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly found: string;
}

const FAULTS: readonly Fault[] = [
  {
    file: 'api/src/operations/identities/link-identity.ts',
    from: 'throw errors.OAUTH_ACCOUNT_ALREADY_BOUND();',
    to: 'return null;',
    found: 'errors-are-thrown No source throws OAUTH_ACCOUNT_ALREADY_BOUND (2215).',
  },
  {
    file: 'web/src/session/use-session.ts',
    from: "reader.is(error, 'SIGN_IN_REQUIRED')",
    to: 'error.code === 2020',
    found: 'no-raw-codes 2020 is the code of SIGN_IN_REQUIRED, written by hand.',
  },
  {
    file: 'api/src/operations/users/get-user.ts',
    from: 'throw errors.USER_NOT_FOUND();',
    to: "throw new Error('USER_NOT_FOUND');",
    found: 'no-raw-codes "USER_NOT_FOUND" is the name of an error, written where its code or the error itself belongs.',
  },
  {
    file: 'api/src/operations/users/delete-user.ts',
    from: 'throw errors.USER_NOT_FOUND();',
    to: "return { message: '用户不存在' } as never;",
    found: 'no-raw-texts This is the text of USER_NOT_FOUND in zh-CN, written by hand.',
  },
  {
    file: 'web/src/pages/account/sign-in-page.tsx',
    from: "reader.is(error, 'CAPTCHA_REQUIRED')",
    to: "reader.message(error, 'en').text === '' || (error as unknown as Error).message === 'We noticed unusual activity on this account. Enter the captcha to continue.'",
    found: 'no-message-comparison CAPTCHA_REQUIRED is told apart by its message',
  },
  {
    file: 'web/src/pages/profile/password-section.tsx',
    from: "if (!reader.is(error, 'PASSWORD_CHANGE_VERIFICATION_REQUIRED')) return;",
    to: 'const other = await reader.read(error); reader.match(other, { PASSWORD_CHANGE_VERIFICATION_REQUIRED: () => 1 } as never);',
    found: 'handle-every-error This match lacks',
  },
];

test('planted faults are found, each at its line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'usage-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const app of ['api', 'web'])
    cpSync(join(root, `apps/${app}/src`), join(folder, app, 'src'), { recursive: true });
  const expected = FAULTS.map(({ file, from, to, found }) => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const at = text.indexOf(from);
    expect(at, file).toBeGreaterThan(0);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
    const place = found.startsWith('errors-are-thrown')
      ? 'catalog.json'
      : `${file}:${text.slice(0, at).split('\n').length}`;
    return expect.stringMatching(new RegExp(`${escaped(place)}.* ${escaped(found)}`));
  });
  const { code, stdout } = run(process.execPath, [BIN, 'usage', '.', ...CATALOG, '--format', 'json'], folder);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Record<string, string>[] };
  const lines = diagnostics.map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`);
  expect(code).toBe(1);
  expect(lines).toHaveLength(FAULTS.length);
  expect(lines).toEqual(expect.arrayContaining(expected));
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
