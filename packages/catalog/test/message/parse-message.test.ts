import { cpuTime } from '@error-contracts/vitest-config/cpu-time';
import { expect, test } from 'vitest';
import { parseMessage } from '../../src/message/parse-message.js';

const parsed: readonly (readonly [text: string, message: unknown])[] = [
  ['', []],
  ['用户不存在', ['用户不存在']],
  ['1 < 2, a > b & <b>bold</b>', ['1 < 2, a > b & <b>bold</b>']],
  ['Use {max} at most', ['Use ', { type: 'argument', name: 'max' }, ' at most']],
  ['{ max }', [{ type: 'argument', name: 'max' }]],
  ['{max, number}', [{ type: 'number', name: 'max' }]],
  ["'{'max'}'", ['{max}']],
  ["'{max}' {max}", ['{max} ', { type: 'argument', name: 'max' }]],
  ["Don''t", ["Don't"]],
  ["It's {name}", ["It's ", { type: 'argument', name: 'name' }]],
  ['# {n}', ['# ', { type: 'argument', name: 'n' }]],
  [
    "{n, plural, =0 {none} one {# d'un '#'} other {'{'#'}' of {all}}}",
    [
      {
        type: 'plural',
        name: 'n',
        cases: [
          { key: '=0', message: ['none'] },
          { key: 'one', message: [{ type: 'pound' }, " d'un #"] },
          { key: 'other', message: ['{', { type: 'pound' }, '} of ', { type: 'argument', name: 'all' }] },
        ],
      },
    ],
  ],
  [
    "a {k, select, 10 {'#' } 9 {#} __proto__ {} other {{n, number}}} b",
    [
      'a ',
      {
        type: 'select',
        name: 'k',
        cases: [
          { key: '10', message: ["'#' "] },
          { key: '9', message: ['#'] },
          { key: '__proto__', message: [] },
          { key: 'other', message: [{ type: 'number', name: 'n' }] },
        ],
      },
      ' b',
    ],
  ],
  [
    '{n, plural, offset:1 =0 {a} other {# {m, plural, offset:0 other {#}}}}{k, select, other {}}',
    [
      {
        type: 'plural',
        name: 'n',
        offset: 1,
        cases: [
          { key: '=0', message: ['a'] },
          {
            key: 'other',
            message: [
              { type: 'pound' },
              ' ',
              { type: 'plural', name: 'm', cases: [{ key: 'other', message: [{ type: 'pound' }] }] },
            ],
          },
        ],
      },
      { type: 'select', name: 'k', cases: [{ key: 'other', message: [] }] },
    ],
  ],
  [
    "{k, select, other {{n, plural, other {# '#' {j, select, other {'{}'}}}}}}",
    [
      {
        type: 'select',
        name: 'k',
        cases: [
          {
            key: 'other',
            message: [
              {
                type: 'plural',
                name: 'n',
                cases: [
                  {
                    key: 'other',
                    message: [
                      { type: 'pound' },
                      ' # ',
                      { type: 'select', name: 'j', cases: [{ key: 'other', message: ['{}'] }] },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  ],
  [
    '{n, selectordinal, other {#}}',
    [{ type: 'selectordinal', name: 'n', cases: [{ key: 'other', message: [{ type: 'pound' }] }] }],
  ],
];

test.each(['max', 'maxLength', 'max_length', 'a1_2B'])('%s is the name of a parameter', (name) => {
  expect(parseMessage(`{${name}}`)).toEqual({ ok: true, message: [{ type: 'argument', name }] });
});

test.each(parsed)('%j is a message', (text, message) => {
  expect(parseMessage(text)).toEqual({ ok: true, message });
});

/** Returns selectors of one case, each in the one before. */
function nestedSelectors(count: number): string {
  return `${'{n, plural, other {'.repeat(count)}{m}${'}}'.repeat(count)}`;
}

function cases(count: number): string {
  return Array.from({ length: count }, (_, index) => `k${index} {x}`).join(' ');
}

const refused: readonly (readonly [text: string, offset: number, reason: RegExp, help: RegExp])[] = [
  ['hello {', 6, /never closed/, /Add the \}/],
  ['hello {max', 6, /never closed/, /Add the } after {max/],
  ['{n, plural, one {a} other {b}', 0, /never closed/, /Add the } after {n/],
  ['{n, plural, one {a other {b}}', 0, /never closed|missing/, /./],
  ['a {} b', 2, /empty/, /such as \{max\}/],
  ['a { } b', 2, /empty/, /'\{\}'/],
  ['a } b', 2, /closes nothing/, /'\}'/],
  ['{max}}', 5, /closes nothing/, /Delete it/],
  ['Use {{max}} at most', 4, /twice/, /^Write \{max\} instead of \{\{max\}\}\.$/],
  ['最多｛max｝个字', 2, /full-width/, /^Write \{max\} instead of ｛max｝\.$/],
  ['{max｝', 4, /full-width/, /Write \{ and \}/],
  ['{n, plural, one {a}}', 19, /no case `other`/, /Add other/],
  ['{n, plural, eins {a {x}} andere {b}}', 35, /^"eins" is not a plural case/, /never translated/],
  ['{n, plural, =1 {a} few {b}}', 26, /no case `other`/, /Add other/],
  ['{n, Plural, other {a}}', 4, /not a type/, /^Write plural, in small letters\.$/],
  ['{limit, number, percent}', 0, /no style/, /^Write \{limit, number\};/],
  ['{n, select, one {a}}', 19, /no case `other`/, /Add other/],
  ['{n, plural, one {a} one {b} other {c}}', 20, /"one" is written twice/, /Delete one/],
  ['{k, select, a {a} a {b} other {c}}', 18, /"a" is written twice/, /Delete one/],
  [nestedSelectors(4), 57, /more than 3 deep/, /fewer selectors/],
  ['{n, plural, offset:-1 one {a} other {b}}', 0, /offset is a whole number/, /offset:1/],
  ['{n, plural, offset: other {b}}', 20, /number of the offset/, /delete it/],
  ['{n, plural, offset:x other {b}}', 19, /number of the offset/, /delete it/],
  ['{n, plural, other {{k, select, a {b} other {# c}}}}', 44, /Engines disagree on what # means/, /\{n, number\}/],
  [
    `{a, select, ${cases(90)} other {{b, select, ${cases(90)} other {}}{c, select, ${cases(90)} other {}}{d, select, ${cases(90)} other {}}}}`,
    2191,
    /more than 300 cases in all/,
    /Split/,
  ],
  [`{a, select, ${cases(1000)} other {}}`, 0, /more than 100 cases/, /Split/],
  ['on {day, date, short}', 3, /Dates/, /text/],
  ['at {t, time}', 3, /Dates/, /text/],
  ['{n, number, ::percent}', 0, /no style/, /\{n, number\}/],
  ['{n, number, percent}', 0, /no style/, /\{n, number\}/],
  ['{n, number, ::}', 12, /skeleton/, /\{n, number\}/],
  ['{n, number,}', 11, /style is missing/, /\{n, number\}/],
  ['{n,}', 3, /type .* missing/, /plural/],
  ['{n, spellout}', 4, /"spellout}" is not a type/, /bare name/],
  ['{n, plural}', 10, /no cases/, /one \{# day\}/],
  ['{n, plural,}', 11, /category is expected/, /few/],
  ['{n, plural, one}', 15, /text of the case/, /few/],
  ['{k, select, a}', 13, /text of the case/, /email/],
  ['{k, select, =1 {a} other {b}}', 12, /value is expected/, /email/],
  ['{n, plural, =x {a} other {b}}', 13, /category is expected/, /=0/],
  ['{n, plural, =01 {a} other {b}}', 16, /exact whole number/, /Write =1\./],
  ['{n, plural, =99999999999999999999 {a} other {b}}', 13, /not a plural case/, /=0/],
  ['need {0}', 6, /"0" is not the name/, /such as \{max\}/],
  ['need {最大}', 6, /"最大" is not the name/, /never translated/],
  ['need {Max}', 6, /"Max" is not the name/, /Write max,/],
  ['need {max_}', 6, /"max_" is not the name/, /Write max,/],
  ['need {max__length}', 6, /"max__length" is not the name/, /Write maxLength,/],
  ['need {_max}', 6, /"_max" is not the name/, /Write max,/],
  ['need {a b}', 5, /"\{a" is not a name|starts with "\{a/, /letters and digits/],
  ['need {a-b}', 5, /starts with "\{a-b\}"/, /letters and digits/],
  ['{n, plural, other {{Max}}}', 20, /"Max" is not the name/, /Write max,/],
  ["l'{name} bleu", 1, /never ends/, /’ or ''/],
  ["{n, plural, other {l'# bleu}}", 20, /never ends/, /’ or ''/],
  ["'<b>'", 0, /Engines disagree/, /need no quotation/],
  [`'{${'x'.repeat(20_000)}'`, 0, /longer than/, /single braces/],
  ['{a}'.repeat(101), 300, /more than 100 placeholders/, /Split/],
];

test.each(refused.map((row) => [row[0].slice(0, 50), ...row] as const))(
  '%j is refused',
  (_, text, offset, reason, help) => {
    const result = parseMessage(text);
    expect(result).toMatchObject({
      ok: false,
      offset,
      reason: expect.stringMatching(reason),
      help: expect.stringMatching(help),
    });
  },
);

test('every reason and help is a sentence', () => {
  for (const [text] of refused) {
    const result = parseMessage(text);
    expect(result.ok ? '' : result.reason).toMatch(/^[A-Z"].*\.$/s);
    expect(result.ok ? '' : result.help).toMatch(/^[A-Z].*\.$/s);
  }
});

test.each([
  ['braces', '{'.repeat(1_000_000)],
  ['closed braces', '{a {'.repeat(250_000)],
  ['nested selectors', '{n, plural, other {'.repeat(50_000)],
  ['placeholders', '{a}'.repeat(300_000)],
  ['apostrophes', "'".repeat(1_000_000)],
  ['spaces', `{${' '.repeat(1_000_000)}`],
  ['full-width braces', '｛'.repeat(1_000_000)],
  ['text', `${'文'.repeat(1_000_000)}{a}`],
] as const)('a megabyte of %s is parsed in a moment', (_, text) => {
  const start = cpuTime();
  expect(parseMessage(text)).toHaveProperty('ok');
  expect(cpuTime() - start).toBeLessThan(3_000);
});
