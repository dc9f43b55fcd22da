import { join } from 'node:path';
import plugin from '@error-contracts/eslint-plugin';
import * as eslint10 from 'eslint';
import * as eslint9 from 'eslint-9';
import { describe, expect, it } from 'vitest';
import { shopWith } from './support/shop.js';

const filename = join(shopWith(), 'src/a.jsx');
const rules: Record<keyof typeof plugin.rules, eslint10.Rule.RuleModule & eslint9.Rule.RuleModule> = plugin.rules;
const here = <Case extends object>(cases: readonly Case[]) => cases.map((one) => ({ filename, ...one }));

const CATALOG = "import { catalog } from '@error-contracts/types';\n";

describe.each([
  ['ESLint 10', eslint10.RuleTester],
  ['ESLint 9', eslint9.RuleTester],
])('%s', (_, RuleTester) => {
  RuleTester.describe = describe;
  // The tester throws, which this configuration of Vitest does not count as an assertion.
  RuleTester.it = (name, run) => it(name, () => expect(run()).toBeUndefined());
  const tester = new RuleTester({ languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } });

  tester.run('no-raw-codes', rules['no-raw-codes'], {
    valid: here([
      { code: 'if (error.status === 404) {}' },
      { code: `${CATALOG}if (error.code === catalog.USER_LOCKED.code) {}` },
    ]),
    invalid: here([
      {
        name: 'is corrected if the catalogue is imported',
        code: `${CATALOG}switch (error.code) { case 2004: }`,
        output: `${CATALOG}switch (error.code) { case catalog.USER_NOT_FOUND.code: }`,
        errors: [
          {
            message:
              '2004 is the code of USER_NOT_FOUND, written by hand. Write catalog.USER_NOT_FOUND.code, or use the name of the error.',
          },
        ],
      },
      {
        name: 'through the contract',
        code: "import { contract as c } from './generated/types/index.js';\nsend({ code: 2005 });",
        output:
          "import { contract as c } from './generated/types/index.js';\nsend({ code: c.catalog.USER_LOCKED.code });",
        errors: 1,
      },
      {
        name: 'as the key of a table',
        code: `${CATALOG}const fields = { 2004: 'email' }; fields[error.code];`,
        output: `${CATALOG}const fields = { [catalog.USER_NOT_FOUND.code]: 'email' }; fields[error.code];`,
        errors: 1,
      },
      {
        name: 'as a computed key, of a table that another function has',
        code: `${CATALOG}const fields = { [2004]: 'email' }; const f = (error) => fields[error.code];`,
        output: `${CATALOG}const fields = { [catalog.USER_NOT_FOUND.code]: 'email' }; const f = (error) => fields[error.code];`,
        errors: 1,
      },
      {
        name: 'with an import if somebody asks for it',
        code: '"use strict";\nif (error.code === 2004) {}',
        errors: [
          {
            messageId: undefined,
            suggestions: [
              {
                desc: 'Write catalog.USER_NOT_FOUND.code',
                output: `"use strict";\n${CATALOG}if (error.code === catalog.USER_NOT_FOUND.code) {}`,
              },
            ],
          },
        ].map(({ suggestions }) => ({ message: /^2004 is the code/, suggestions })),
      },
      {
        name: 'not if the name means something else',
        code: 'function f(catalog) { return error.code === 2004; }',
        errors: 1,
      },
      {
        name: 'not by an import in a script, which would not run',
        code: 'if (error.code === 2004) {}',
        languageOptions: { sourceType: 'commonjs' },
        errors: [{ message: /^2004 is the code/, suggestions: [] }],
      },
      { name: 'the name where the code belongs', code: "throw new HttpError('USER_NOT_FOUND');", errors: 1 },
    ]),
  });

  tester.run('no-raw-texts', rules['no-raw-texts'], {
    valid: here([{ code: "toast('User');" }]),
    invalid: here([
      { code: "toast('We couldn’t find that user.');", errors: 1 },
      { code: 'const a = <p>We couldn’t find that user.</p>;', errors: 1 },
    ]),
  });

  tester.run('no-message-comparison', rules['no-message-comparison'], {
    valid: here([{ code: "if (event.message === 'ping') {}" }, { code: "if (error.name === 'USER_LOCKED') {}" }]),
    invalid: here([
      {
        code: "if (this.error.message !== 'This user is locked for now.') {}",
        errors: [
          {
            message: /^USER_LOCKED is told apart by its message/,
            suggestions: [
              {
                desc: "Compare the name: this.error.name !== 'USER_LOCKED'",
                output: "if (this.error.name !== 'USER_LOCKED') {}",
              },
            ],
          },
        ],
      },
      ...[
        ['error?.message', 'error?.name'],
        ['(a ?? error).message', '(a ?? error).name'],
        ["(await error)['message']", "(await error)['name']"],
        ['error.message.trim()', 'error.name'],
      ].map(([message, name]) => ({
        code: `if (${message} === 'This user is locked for now.') {}`,
        errors: [
          {
            message: /^USER_LOCKED is told apart by its message/,
            suggestions: [
              { desc: `Compare the name: ${name} === 'USER_LOCKED'`, output: `if (${name} === 'USER_LOCKED') {}` },
            ],
          },
        ],
      })),
      { code: 'if (/locked/.test(error.message)) {}', errors: 1 },
    ]),
  });

  tester.run('handle-every-error', rules['handle-every-error'], {
    valid: here([{ code: 'reader.match(error, { USER_LOCKED: f, _: g });' }]),
    invalid: here([
      {
        code: 'reader.match(error, { USER_LOCKED: f, unknown: f, unreadable: f, network: f, timeout: f, aborted: f, });',
        errors: [
          {
            message: /lacks USER_NOT_FOUND/,
            suggestions: [
              {
                desc: 'Add USER_NOT_FOUND',
                output:
                  "reader.match(error, { USER_LOCKED: f, unknown: f, unreadable: f, network: f, timeout: f, aborted: f, USER_NOT_FOUND: () => { throw new Error('USER_NOT_FOUND is not handled yet.'); }, });",
              },
            ],
          },
        ],
      },
    ]),
  });

  tester.run('no-unknown-names', rules['no-unknown-names'], {
    valid: here([{ code: `${CATALOG}catalog.USER_LOCKED.code;` }]),
    invalid: here([
      { code: `${CATALOG}catalog.USER_LOKED.code;`, errors: [{ message: /Did you mean USER_LOCKED\?/ }] },
    ]),
  });
});
