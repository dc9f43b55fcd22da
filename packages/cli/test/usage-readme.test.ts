import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { usageRuleDocuments } from '@error-contracts/usage/rules';
import { expect, test } from 'vitest';
import { project } from './support/project.js';

const readme = readFileSync(new URL('../../usage/README.md', import.meta.url), 'utf8');

const CATALOG = `{
  "name": "shop",
  "sourceLocale": "en",
  "envelope": { "code": "code", "message": "message", "data": "data" },
  "ranges": [
    { "from": 2000, "to": 2999, "name": "account" }
  ],
  "errors": {
    "USER_NOT_FOUND": {
      "code": 2004,
      "message": "We couldn’t find that user.",
      "status": 404,
      "domain": "account"
    },
    "USER_LOCKED": { "code": 2005, "message": "This user is locked.", "status": 403, "domain": "account" }
  }
}
`;

test('the README of the usage check shows what the command prints', async () => {
  const here = project(CATALOG, {});
  for (const folder of ['src', 'test']) mkdirSync(join(here.folder, folder));
  here.write(
    'src/errors.ts',
    "import { createErrors } from '@error-contracts/server';\n\nexport const errors = createErrors({});\n",
  );
  here.write('src/find.ts', "import { errors } from './errors.js';\n\nthrow errors.USER_NOT_FOUND();\n");
  here.write(
    'src/sign-in.ts',
    "import { signUp } from './sign-up.js';\n\nif (error.code === 2004) signUp();\nreader.is(error, 'USER_NOT_FOUND');\n",
  );
  here.write('test/find.ts', "expect(error).toBeContractError('USER_NOT_FOUND');\n\n");
  const { stdout } = await here.run('usage', 'src', 'test');
  const [, shown] = /```text\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(stdout).toBe(shown);
});

test('the README of the usage check has every rule', () => {
  const rows = [...readme.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);
  expect(rows).toEqual(usageRuleDocuments().map(({ name }) => name));
});
