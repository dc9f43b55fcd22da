import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstRelease } from './first-release.js';
import { mustRun, root, run } from './repository.js';

const BIN = join(root, 'packages/cli/bin/error-contracts.js');

/** A catalogue or a locale as a plain object that a mutation may change. */
// biome-ignore lint/suspicious/noExplicitAny: a mutation writes whatever it is about
type Editable = any;

interface Mutation {
  /** What the base has that the real catalogue has not. */
  readonly before?: (errors: Editable) => void;
  readonly edit: (errors: Editable, locales: Readonly<Record<string, Editable>>) => void;
  /** Every change, the gravest first. */
  readonly changes: readonly (readonly [rule: string, verdict: string, name: string, from?: unknown, to?: unknown])[];
  /** Below the level where an error is odd, but allowed. */
  readonly warning?: string;
}

const NEW = { message: '银行卡已过期', status: 402, domain: 'payment' };

/** The changes of a catalogue that a change detector made for OpenAPI was tried on: it missed six of them. */
const mutations: Readonly<Record<string, Mutation>> = {
  'a code is added': {
    edit: (errors) => Object.assign(errors, { CARD_EXPIRED: { code: 5026, ...NEW } }),
    changes: [['code-added', 'minor', 'CARD_EXPIRED', null, 5026]],
  },
  'a code is removed': {
    edit: (errors) => delete errors.USER_NOT_FOUND,
    changes: [['code-removed', 'major', 'USER_NOT_FOUND', 2004, null]],
  },
  'a code is renumbered': {
    edit: (errors) => Object.assign(errors.USER_NOT_FOUND, { code: 2099 }),
    changes: [['code-renumbered', 'major', 'USER_NOT_FOUND', 2004, 2099]],
  },
  'a number is reused': {
    edit: (errors) => {
      delete errors.USER_NOT_FOUND;
      errors.CARD_EXPIRED = { code: 2004, ...NEW };
    },
    changes: [['code-reused', 'forbidden', 'USER_NOT_FOUND', 'USER_NOT_FOUND', 'CARD_EXPIRED']],
  },
  'an error is renamed': {
    edit: (errors, locales) => {
      for (const texts of [errors, ...Object.values<Editable>(locales)]) {
        texts.NO_SUCH_USER = texts.USER_NOT_FOUND;
        delete texts.USER_NOT_FOUND;
      }
    },
    changes: [['name-changed', 'major', 'USER_NOT_FOUND', 'USER_NOT_FOUND', 'NO_SUCH_USER']],
  },
  'a status moves within its class': {
    edit: (errors) => Object.assign(errors.USER_NOT_FOUND, { status: 410 }),
    changes: [['status-changed', 'minor', 'USER_NOT_FOUND', 404, 410]],
  },
  'a status moves across classes': {
    edit: (errors) => Object.assign(errors.USER_NOT_FOUND, { status: 503 }),
    changes: [['status-changed', 'major', 'USER_NOT_FOUND', 404, 503]],
  },
  'a parameter is added': {
    edit: (errors) => Object.assign(errors.USER_NOT_FOUND, { data: { id: { type: 'string', description: 'Who.' } } }),
    changes: [['data-param-added', 'minor', 'USER_NOT_FOUND', null, { type: 'string' }]],
  },
  'a parameter is removed': {
    edit: (errors) => delete errors.PASSWORD_TOO_SHORT.data,
    changes: [['data-param-removed', 'major', 'PASSWORD_TOO_SHORT', { type: 'integer', minimum: 1, default: 6 }, null]],
  },
  'a parameter is made optional': {
    before: ({ PASSWORD_TOO_SHORT: error }) => {
      delete error.data.min.default;
      delete error.source;
    },
    edit: (errors) => Object.assign(errors.PASSWORD_TOO_SHORT.data.min, { default: 6 }),
    changes: [['data-param-made-optional', 'major', 'PASSWORD_TOO_SHORT', 'required', 'optional']],
  },
  'a parameter is retyped': {
    edit: (errors) =>
      Object.assign(errors.PASSWORD_TOO_SHORT.data, {
        min: { type: 'string', default: '6', description: 'How many.' },
      }),
    changes: [
      ['data-param-retyped', 'major', 'PASSWORD_TOO_SHORT', 'integer', 'string'],
      ['data-param-described', 'patch', 'PASSWORD_TOO_SHORT'],
    ],
  },
  'retry is flipped to later': {
    edit: (errors) => Object.assign(errors.OPERATION_FORBIDDEN, { retry: 'later' }),
    changes: [['retry-changed', 'major', 'OPERATION_FORBIDDEN', 'never', 'later']],
  },
  'retry is flipped to never': {
    edit: (errors) => Object.assign(errors.SYSTEM_BUSY, { retry: 'never' }),
    changes: [['retry-changed', 'minor', 'SYSTEM_BUSY', 'later', 'never']],
  },
  'a text is changed': {
    edit: (errors) => Object.assign(errors.USER_NOT_FOUND, { message: '没有这个用户' }),
    changes: [['message-changed', 'patch', 'USER_NOT_FOUND', '用户不存在', '没有这个用户']],
  },
  'a translation is removed': {
    edit: (_, { en }) => delete en.USER_NOT_FOUND,
    changes: [['translation-removed', 'minor', 'USER_NOT_FOUND', expect.any(String), null]],
  },
  'a placeholder is dropped in one language': {
    edit: (_, { en }) => Object.assign(en, { PASSWORD_TOO_SHORT: 'The password is too short.' }),
    changes: [
      ['placeholder-removed', 'major', 'PASSWORD_TOO_SHORT', 'min', null],
      ['translation-changed', 'patch', 'PASSWORD_TOO_SHORT'],
    ],
  },
  'an error is deprecated without a replacement': {
    edit: (errors) => Object.assign(errors.USER_NOT_FOUND, { deprecated: { since: '0.2.0', reason: 'Not sent.' } }),
    changes: [['deprecated', 'minor', 'USER_NOT_FOUND', null, 'since 0.2.0']],
    warning: 'Nothing says what to send instead.',
  },
};

const tags = readdirSync(join(firstRelease, 'locales')).map((file) => file.replace('.json', ''));
const folder = mkdtempSync(join(tmpdir(), 'error-contracts-diff-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  for (const revision of ['base', 'head']) cpSync(firstRelease, join(folder, revision), { recursive: true });
});

describe.each(Object.entries(mutations))('%s', (_, { before = () => {}, edit, changes, warning }) => {
  beforeAll(() => {
    write('base', before);
    write('head', (errors, locales) => {
      before(errors);
      edit(errors, locales);
    });
    // Every mutation is tried on what `released.json` keeps as well.
    rmSync(join(folder, 'base/released.json'), { force: true });
    mustRun(process.execPath, [BIN, 'release', '1.0.0', '--catalog', 'base/catalog.json'], folder);
    cpSync(join(folder, 'base/released.json'), join(folder, 'head/released.json'));
  });

  test('against the catalogue', () => {
    const { bump, changes: found } = diff(['base']);
    expect(found.map(({ rule, verdict, name, from, to }: Editable) => [rule, verdict, name, from, to])).toEqual(
      changes.map(([rule, verdict, name, from = expect.anything(), to = expect.anything()]) => [
        rule,
        verdict,
        name,
        from,
        to,
      ]),
    );
    expect(bump).toBe(changes[0]?.[1]);
    expect(found[0].warning).toBe(warning);
  });

  test('against the last release', () => {
    const { bump, changes: found } = diff([]);
    expect([bump, found[0].rule, found[0].name]).toEqual([changes[0]?.[1], changes[0]?.[0], changes[0]?.[2]]);
  });
});

function write(revision: string, edit: Mutation['edit']): void {
  const catalog = readSchema('catalog.json');
  const locales = Object.fromEntries(tags.map((tag) => [tag, readSchema(`locales/${tag}.json`)]));
  edit(catalog.errors, locales);
  for (const [file, value] of [
    ['catalog.json', catalog],
    ...Object.entries(locales).map(([tag, texts]) => [`locales/${tag}.json`, texts] as const),
  ] as const) {
    writeFileSync(join(folder, revision, file), JSON.stringify(value, null, 2));
  }
}

function readSchema(file: string): Editable {
  return JSON.parse(readFileSync(join(firstRelease, file), 'utf8'));
}

function diff(base: readonly string[]): Editable {
  const args = [BIN, 'diff', ...base, '--catalog', 'head/catalog.json', '--format', 'json'];
  const { stdout, stderr } = run(process.execPath, args, folder);
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}
