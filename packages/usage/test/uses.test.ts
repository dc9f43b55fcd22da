import { describe, expect, test } from 'vitest';
import { errorsNeverThrown } from '../src/index.js';
import { type Files, namesOf, shop, usageOf } from './support/project.js';

const ERRORS = `
  import { createErrors } from '@error-contracts/server';
  import { contract } from '@error-contracts/types';
  export const errors = createErrors({ contract, fallback: 'SYSTEM_BUSY' });`;

function thrownIn(files: Files): readonly string[] {
  const usage = usageOf({ 'errors.ts': ERRORS, ...files });
  expect(usage.diagnostics).toEqual([]);
  return namesOf(usage, 'thrown').filter((name) => name !== 'SYSTEM_BUSY');
}

describe('an error is thrown by', () => {
  test.each([
    ["import { errors as e } from './errors.js'; throw e.USER_LOCKED();"],
    ["import { errors } from './errors'; throw errors['USER_LOCKED']();"],
    ["import { errors } from './errors'; const name = 'USER_LOCKED' as const; throw errors[name]();"],
    ["import * as all from './errors.ts'; throw all.errors.USER_LOCKED(null, { cause });"],
    ["import { errors } from './errors.js'; const { USER_LOCKED: locked } = errors; throw locked();"],
    ["import { errors } from './errors.js'; require(user, errors.USER_LOCKED);"],
    ["import { errors } from './errors.js'; const refusal = errors.USER_LOCKED; f(refusal);"],
    ["import { errors } from './errors.js'; f({ refusal: errors.USER_LOCKED });"],
    ["const { errors } = require('./errors.js'); throw errors.USER_LOCKED();"],
    ["const { errors } = await import('./errors.js'); throw errors.USER_LOCKED();"],
    ['export const f = (e: Errors) => { throw e.USER_LOCKED(); };'],
    ['class A { constructor(private errors: Errors) {} f() { throw this.errors.USER_LOCKED(); } }'],
    [
      "import { errors } from './errors.js'; const { USER_LOCKED } = operationErrors(errors, x); throw USER_LOCKED();".replace(
        'import',
        "import { operationErrors } from '@error-contracts/server/operations'; import",
      ),
    ],
    ["import { USER_LOCKED } from '@acme/errors'; throw USER_LOCKED();"],
    ["import { errors } from '@acme/errors'; f(errors.USER_LOCKED);"],
  ])('%s', (source) => expect(thrownIn({ 'a.ts': source })).toEqual(['USER_LOCKED']));

  test('a server that has the fallback of the catalogue', () => {
    const thrown = (options: string) =>
      namesOf(
        usageOf({ 'errors.ts': ERRORS.replace("{ contract, fallback: 'SYSTEM_BUSY' }", options) }, ['.'], catalog),
        'thrown',
      );
    const catalog = { ...shop, fallback: 'USER_LOCKED' };
    expect(thrown('{ contract }')).toEqual(['USER_LOCKED']);
    expect(thrown('options')).toEqual(['USER_LOCKED']);
    expect(thrown("{ contract, fallback: 'SYSTEM_BUSY' }")).toEqual(['SYSTEM_BUSY']);
    expect(namesOf(usageOf({ 'a.ts': 'f({});' }, ['.'], catalog), 'thrown')).toEqual([]);
  });

  test('what was exported again, under other names and through files', () => {
    expect(
      thrownIn({
        'index.ts': "export * from './errors.js'; export { errors as default } from './errors.js';",
        'all.ts': "export * as shop from './index.js';",
        'named.ts': "import { shop } from './all'; export const { USER_LOCKED: locked, ...rest } = shop.errors;",
        'a.ts': "import { locked } from './named.js'; throw locked();",
        'b.ts': "import e from './index.js'; throw e.NAME_TOO_LONG({ max: 1 });",
      }),
    ).toEqual(['USER_LOCKED', 'NAME_TOO_LONG']);
  });

  test('what tsconfig.json calls otherwise, also by a config that it extends', () => {
    expect(
      thrownIn({
        'tsconfig.base.json': '{ "compilerOptions": { "paths": { "~/*": ["./*"], "@errors": ["./errors.ts"] } }, }',
        'tsconfig.json': '// comments are allowed\n{ "extends": "./tsconfig.base.json" }',
        'in/a.ts': "import { errors as e } from '~/errors'; throw e.USER_LOCKED();",
        'in/b.ts': "import { errors as e } from '@errors'; throw e.NAME_TOO_LONG();",
      }),
    ).toEqual(['USER_LOCKED', 'NAME_TOO_LONG']);
  });

  test('a module that is not among the paths is followed', () => {
    const files = { 'errors.ts': ERRORS, 'src/a.ts': "import { errors as e } from '../errors.js'; f(e.USER_LOCKED);" };
    const usage = usageOf(files, ['src']);
    expect(usage.read.sources).toBe(1);
    expect(namesOf(usage, 'thrown')).toEqual(['USER_LOCKED']);
  });

  test('CommonJS of TypeScript', () => {
    const usage = usageOf({
      'own.cts': `import all = require('@error-contracts/server');\nexport = { e: all.createErrors({}) };`,
      'a.cts': "import own = require('./own.cjs'); f(own.e.USER_LOCKED);",
    });
    expect(namesOf(usage, 'thrown')).toEqual(['USER_LOCKED']);
  });

  test('CommonJS', () => {
    const files = {
      'own.cjs':
        "const { createErrors } = require('@error-contracts/server');\nmodule.exports = { e: createErrors({}) };",
      'a.cjs': "const { e } = require('./own.cjs'); f(e.USER_LOCKED);",
    };
    expect(thrownIn(files)).toEqual(['USER_LOCKED']);
  });
});

describe('an error is not thrown by', () => {
  test.each([
    ["import { USER_LOCKED } from '@error-contracts/i18n/en/messages'; USER_LOCKED();"],
    ["import { Roles } from './roles.js'; f(Roles.USER_LOCKED);"],
    ['enum Errors { USER_LOCKED } f(Errors.USER_LOCKED);'],
    ['const errors = { USER_LOCKED: 1 }; f(errors.USER_LOCKED);'],
    ["import { catalog } from '@error-contracts/types'; f(catalog.USER_LOCKED.status);"],
    ["import { errors } from './errors.js'; const { USER_LOCKED } = errors;"],
    ["import { errors } from './errors.js'; function f(errors: Other) { g(errors.is(x, 'USER_LOCKED')); }"],
    ["export { USER_LOCKED } from './other.js';"],
    ["import { errors } from './errors.js'; { const errors = { USER_LOCKED: 1 }; f(errors.USER_LOCKED); }"],
  ])('%s', (source) => {
    expect(thrownIn({ 'a.ts': source, 'roles.ts': 'export enum Roles { USER_LOCKED }', 'other.ts': '' })).toEqual([]);
  });
});

test('errors are handled by is, match, cases and comparisons', () => {
  const source = `
    errors.is(thrown, 'USER_LOCKED');
    reader.match(error, { SYSTEM_BUSY: f, _: g });
    switch (error.name) { case 'NAME_TOO_LONG': }
    if (error.code === catalog.USER_NOT_FOUND.code) {}`;
  const usage = usageOf({ 'a.ts': source });
  expect(namesOf(usage, 'handled')).toEqual(['USER_LOCKED', 'NAME_TOO_LONG', 'SYSTEM_BUSY'].sort(byCatalog));
});

function byCatalog(a: string, b: string): number {
  const order = ['SYSTEM_BUSY', 'USER_NOT_FOUND', 'USER_LOCKED', 'NAME_TOO_LONG'];
  return order.indexOf(a) - order.indexOf(b);
}

test('errors are tested by whatever a test names', () => {
  const files = {
    'test/a.ts':
      "await expect(f()).rejects.toBeContractError('USER_LOCKED'); expect(body).toMatchObject({ name: 'NAME_TOO_LONG' });",
  };
  expect(namesOf(usageOf(files), 'tested')).toEqual(['USER_LOCKED', 'NAME_TOO_LONG']);
});

describe('errors that are never thrown', () => {
  const names = (files: Files) => errorsNeverThrown(usageOf(files)).map(({ name }) => name);

  test('are all that no source makes, but for what is deprecated', () => {
    expect(
      names({ 'errors.ts': ERRORS, 'a.ts': "import { errors } from './errors'; throw errors.USER_LOCKED();" }),
    ).toEqual(['USER_NOT_FOUND', 'NAME_TOO_LONG', 'USER_HIDDEN']);
  });

  test('a test does not throw', () => {
    expect(
      names({ 'errors.ts': ERRORS, 'a.test.ts': "import { errors } from './errors'; errors.USER_LOCKED();" }),
    ).toContain('USER_LOCKED');
  });

  test('are none in a client, which throws nothing', () => {
    expect(names({ 'a.ts': "reader.is(error, 'USER_LOCKED');" })).toEqual([]);
  });

  test('if names are computed, what is named may be thrown', () => {
    const source =
      "import { errors } from './errors'; const by = { email: 'USER_LOCKED' } as const; throw errors[by[field]]();";
    expect(names({ 'errors.ts': ERRORS, 'a.ts': source })).toEqual(['USER_NOT_FOUND', 'NAME_TOO_LONG', 'USER_HIDDEN']);
  });
});
