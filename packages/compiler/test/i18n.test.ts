import { join } from 'node:path';
import type { Contract, Json, JsonObject } from '@error-contracts/catalog';
import { renderWithDefaults } from '@error-contracts/catalog/message';
import { cpuTime } from '@error-contracts/vitest-config/cpu-time';
import { isAll } from '@error-contracts/vitest-config/some-of';
import fc from 'fast-check';
import { rolldown } from 'rolldown';
import { afterAll, expect, test } from 'vitest';
import { emitI18n } from '../src/i18n/emit-i18n.js';
import { scratchFolder } from './compile-fixture.js';
import { compileI18n, run } from './compile-i18n.js';
import { catalogOfErrors, type LocaleTexts, uncheckedContract } from './contract-of-errors.js';

const scratch = scratchFolder();
afterAll(scratch.remove);

const PRINT = 'declare const process: { stdout: { write(text: string): void } };\n';

const HOSTILE = [
  `"quotes" 'single' \`back\` \${process.exit(1)} \\`,
  '*/ globalThis.owned = 1; /*',
  '</script><script>alert(1)</script><!-- ]]>',
  'line\u2028paragraph\u2029next\u0085\r\n\t\u0000\u0007\u001b[31m',
  'lone \ud800 high, lone \udc00 low',
  '\u202ereversed\u2066 \ufeffbom \u200bzero',
  "'); process.exit(1); ('",
  '$& $1 %s #{x} {{y}} ｛z｝ # |',
  '😀'.repeat(20_000),
];

/** Returns a message that shows exactly this text. */
function quoted(text: string): string {
  return text.replace(/'/g, "''").replace(/[{}｛｝]/g, "'$&'");
}

test('any text is the same in the table and in its export', async () => {
  const random = fc.sample(fc.string({ unit: 'binary', minLength: 1 }), { numRuns: isAll ? 200 : 50, seed: 1 });
  const texts = [...HOSTILE, ...random].filter((text) => !/[｛｝]/.test(text));
  const errors = Object.fromEntries(texts.map((text, index) => [`E_${index}`, { message: quoted(text) }]));
  const use = `${PRINT}
import { createFormatter } from './index.js';
import en from './locales/en/index.js';
import * as messages from './locales/en/messages.js';
const format = createFormatter([en]);
const table = Object.keys(en.messages).map((code) => format.received(Number(code), null)?.text);
process.stdout.write(JSON.stringify({ table, messages: ${JSON.stringify(Object.keys(errors))}.map((name) => (messages as Record<string, unknown>)[name]) }));
`;
  const { out, reported } = await compileI18n(contractOf(errors), join(scratch.folder, 'hostile'), use);
  expect(reported).toBe('');
  expect(run(out, 'use.js')).toEqual({ table: texts, messages: texts });
});

const integer = { type: 'integer', description: 'A number.' };
const text = { type: 'string', description: 'A text.' };
const MESSAGES: readonly (readonly [message: string, data: Readonly<Record<string, Json>>, text: string])[] = [
  ['{n}', { n: 1234 }, '1234'],
  ['{n}{m}', { n: 1, m: 2 }, '12'],
  ['{n}{s}{m}', { n: 1, s: 'x', m: 2 }, '1x2'],
  ['{s}', { s: '<{n}>' }, '<{n}>'],
  ['{on}', { on: true }, 'true'],
  ['{n, number}{m, number}', { n: 1234567, m: -2 }, '1,234,567-2'],
  ['{n, plural, one {# day} other {# days}}', { n: 1 }, '1 day'],
  ['{n, plural, one {# day} other {# days}} left', { n: 1000 }, '1,000 days left'],
  ['{n, plural, one {# day} =1 {just {s}} =-1 {minus one} other {# days}}', { n: 1, s: 'one' }, 'just one'],
  ['{n, plural, one {# day} =1 {just one} =-1 {minus one} other {# days}}', { n: -1 }, 'minus one'],
  ['{n, plural, other {}}', { n: 1 }, ''],
  [
    '{n, plural, one {# file} other {# files}} in {m, plural, one {# folder} other {# folders}}',
    { n: 1, m: 2 },
    '1 file in 2 folders',
  ],
  [
    '{n, plural, offset:1 =0 {nobody} =1 {you} one {you and # more} other {you and # others}}',
    { n: 2 },
    'you and 1 more',
  ],
  ['{n, plural, offset:1 =0 {nobody} =1 {you} one {you and # more} other {you and # others}}', { n: 1 }, 'you'],
  ['{n, plural, offset:1 other {# others}}', { n: 3 }, '2 others'],
  [
    '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} {m, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} {n, plural, zero {} one {one} two {} other {many}}',
    { n: 21, m: 2 },
    '21st 2nd many',
  ],
  [
    '{s, select, a {{n, plural, one {# {m, plural, one {# x} other {# y}}} other {z}}} other {}}',
    { s: 'a', n: 1, m: 2 },
    '1 2 y',
  ],
  ['{n}{s, select, a {{m, plural, other {{m}{n}}}} other {}}', { n: 1, m: 2, s: 'a' }, '121'],
  ['{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}{m}', { n: 22, m: 1 }, '22nd1'],
  ['{kind, select, email {an email} phone {a text} other {{kind}}}', { kind: 'phone' }, 'a text'],
  ['{kind, select, email {an email} phone {a text} other {{kind}}}', { kind: 'constructor' }, 'constructor'],
  ['{on, select, true {yes} other {no}}', { on: true }, 'yes'],
  ['{on, select, true {yes} false {no} other {?}}', { on: false }, 'no'],
  [
    '{number, plural, one {{plural}} other {{category}{ordinal}}}',
    { number: 2, plural: 'p', category: 'c', ordinal: 'o' },
    'co',
  ],
];

test('every form of placeholder renders as defined', async () => {
  const errors = Object.fromEntries(
    MESSAGES.map(([message, data], index) => [`E_${index}`, { message, data: schemasOf(data) }]),
  );
  const use = `${PRINT}
import { createFormatter } from './index.js';
import en from './locales/en/index.js';
const format = createFormatter([en]);
const data: readonly object[] = ${JSON.stringify(MESSAGES.map(([, values]) => values))};
process.stdout.write(JSON.stringify(data.map((values, index) => format.received(1000 + index, values)?.text)));
`;
  const { out, reported } = await compileI18n(contractOf(errors), join(scratch.folder, 'forms'), use);
  expect(reported).toBe('');
  const expected = MESSAGES.map(([, , rendered]) => rendered);
  expect(run(out, 'use.js')).toEqual(expected);
  expect(renderedAtBuildTime(contractOf(errors))).toEqual(expected);

  /** `check` judges the texts as rendered at build time, so they must be the same at run time. */
  function renderedAtBuildTime({ locales }: Contract) {
    return MESSAGES.map(([, data], index) => {
      const parameters = Object.entries(data).map(([name, value]) => ({ name, schema: { default: value } }));
      return renderWithDefaults(locales[0]?.messages.get(`E_${index}`) ?? [], parameters, 'en');
    });
  }
});

function schemasOf(data: Readonly<Record<string, Json>>) {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const type = typeof value === 'number' ? 'integer' : typeof value;
      return [name, { type, description: 'A parameter.' }];
    }),
  );
}

test('the types of the formatter are complete without the package of types', async () => {
  const errors = {
    BUSY: { message: 'Busy.' },
    LIMIT: { message: '{max}', data: { max: { ...integer, default: 140 } } },
    OWNED: {
      message: '{owner} {kind, select, a {x} other {y}} {step}',
      data: {
        owner: text,
        kind: { ...text, enum: ['a', 'b'] },
        step: { ...integer, enum: [5, 10] },
        list: {
          type: 'array',
          items: { type: 'object', properties: { a_b: text, c: integer }, required: ['c'] },
          description: 'x',
        },
      },
    },
  };
  const use = `${PRINT}
import { createFormatter, type ErrorCode, type ErrorName, type FormattedMessage, loadLocale, locales, type MessageData } from './index.js';
import en from './locales/en/index.js';
import { BUSY, LIMIT, OWNED } from './locales/en/messages.js';
const format = createFormatter([en]);
const list = [{ c: 1 }, { c: 2, a_b: 'x' }];
const owned = { owner: 'Ann', kind: 'a', step: 5, list } as const;
const texts: FormattedMessage[] = [
  format('BUSY'), format(1000, null, 'de'), format('LIMIT'), format('LIMIT', {}), format(1001, { max: 1 }, ['xx', 'en']),
  format('OWNED', owned), format(1002, owned),
];
const name: ErrorName = 'BUSY';
const code: ErrorCode = 1002;
const none: MessageData<'BUSY'> = null;
// @ts-expect-error not in the catalogue
format('BUSSY');
// @ts-expect-error not in the catalogue
format(4242);
// @ts-expect-error max is a number
format('LIMIT', { max: '1' });
// @ts-expect-error no such parameter
format('LIMIT', { min: 1 });
const wrong = (): unknown => [
  // @ts-expect-error owner and the rest are missing
  format('OWNED'),
  // @ts-expect-error kind is a or b
  format('OWNED', { ...owned, kind: 'c' }),
  // @ts-expect-error step is 5 or 10
  format('OWNED', { ...owned, step: 6 }),
  // @ts-expect-error owner is missing
  OWNED({ kind: 'a', step: 1 }),
];
process.stdout.write(JSON.stringify({
  texts: texts.map(({ text }) => text), exports: [BUSY, LIMIT(), LIMIT({ max: 9 }), OWNED(owned)],
  locales, loaded: [(await loadLocale('en-GB')).locale, (await loadLocale(['xx', 'de-AT'])).locale, (await loadLocale('*')).locale],
  rest: [name, code, none, typeof wrong],
}));
`;
  const contract = contractOf(errors, { de: { BUSY: 'Besetzt.' } });
  const { out, reported } = await compileI18n(contract, join(scratch.folder, 'types'), use);
  expect(reported).toBe('');
  expect(run(out, 'use.js')).toEqual({
    texts: ['Busy.', 'Busy.', '140', '140', '1', 'Ann x 5', 'Ann x 5'],
    exports: ['Busy.', '140', '9', 'Ann x 5'],
    locales: ['en', 'de'],
    loaded: ['en', 'de', 'en'],
    rest: ['BUSY', 1002, null, 'function'],
  });
});

test('string codes are looked up as strings', async () => {
  const errors = { BUSY: { message: 'Busy.' }, LIMIT: { message: '{n}', data: { n: integer } } };
  const catalog = {
    ...catalogOfErrors(errors),
    envelope: { code: 'apiCode', codeType: 'string', message: 'm', data: 'd' },
  };
  const use = `${PRINT}
import { createFormatter } from './index.js';
import en from './locales/en/index.js';
const format = createFormatter([en]);
// @ts-expect-error the code is a string
format(1000);
process.stdout.write(JSON.stringify([format('1000').text, format('BUSY').text, format.received('1001', { n: 5 })?.text, format.received(1001, { n: 5 }) ?? null]));
`;
  const { out, reported } = await compileI18n(uncheckedContract(catalog), join(scratch.folder, 'strings'), use);
  expect(reported).toBe('');
  expect(run(out, 'use.js')).toEqual(['Busy.', 'Busy.', '5', null]);
});

test('one message costs one message', async () => {
  const errors = {
    ONE: { message: 'The only one.' },
    TWO: { message: 'Another {n, number}', data: { n: integer } },
    THREE: { message: '{n, plural, one {third} other {thirds}}', data: { n: integer } },
  };
  const use = "import { ONE } from './locales/en/messages.js';\nexport const shown: string = ONE;\n";
  const { out, reported } = await compileI18n(contractOf(errors), join(scratch.folder, 'one'), use);
  expect(reported).toBe('');
  const bundle = await rolldown({ input: join(out, 'use.js') });
  const { output } = await bundle.generate({ minify: true });
  await bundle.close();
  expect(output[0].code).toContain('The only one.');
  expect(output[0].code).not.toMatch(/Another|third|Intl|plural/i);
  expect(output[0].code.length).toBeLessThan(100);
});

test('a language without a translation is a module, too', async () => {
  const { reported } = await compileI18n(
    contractOf({ A: {} }, { de: {} }),
    join(scratch.folder, 'empty'),
    'export {};\n',
  );
  expect(reported).toBe('');
});

test('the time is linear in the number of errors', async () => {
  const small = await secondsFor(2_000);
  const large = await secondsFor(20_000);
  expect(large).toBeLessThan(Math.max(20 * small, 2));

  async function secondsFor(count: number): Promise<number> {
    const data = { max: { ...integer, default: 1 } };
    const names = Array.from({ length: count }, (_, index) => `E_${index}`);
    const contract = contractOf(Object.fromEntries(names.map((name) => [name, { message: `${name} {max}`, data }])));
    const start = cpuTime();
    await emitI18n(contract);
    return (cpuTime() - start) / 1000;
  }
});

function contractOf(errors: Readonly<Record<string, JsonObject>>, locales?: LocaleTexts): Contract {
  return uncheckedContract(catalogOfErrors(errors), locales);
}
