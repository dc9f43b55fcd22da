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
    '{n, number, integer}',
    [{ type: 'number', name: 'n', style: { source: 'integer', options: { maximumFractionDigits: 0 } } }],
  ],
  [
    '{n, number,  ::currency/EUR   .00 }',
    [
      {
        type: 'number',
        name: 'n',
        style: {
          source: '::currency/EUR   .00',
          options: { style: 'currency', currency: 'EUR', minimumFractionDigits: 2, maximumFractionDigits: 2 },
        },
      },
    ],
  ],
  [
    '{t, time, ::Hmm}',
    [
      {
        type: 'time',
        name: 't',
        style: { source: '::Hmm', options: { hour: 'numeric', hourCycle: 'h23', minute: '2-digit' } },
      },
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
  ['{limit, number, Percent}', 16, /no style "Percent"/, /mean percent/],
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
  ['on {day, date}', 3, /Engines disagree on a date without a style/, /\{day, date, medium\}/],
  ['at {t, time}', 3, /Engines disagree on a time without a style/, /\{t, time, short\}/],
  ['on {day, date, tiny}', 15, /A date has no style "tiny"/, /short, medium, long or full/],
  ['on {day, date, dd.MM.yyyy}', 15, /is a pattern, which only ICU knows/, /::yMMMd/],
  ['on {day, date, ::}', 3, /skeleton .* empty/, /::yMMMd/],
  ['on {day, date, ::yMMMd yy}', 15, /not a skeleton of letters/, /::yMMMd/],
  ['on {day, date, ::yMMMdyy}', 15, /"yy" sets the year a second time/, /Keep one/],
  ['on {day, date, ::yyyy}', 15, /Engines disagree on "yyyy"/, /Write y, or yy/],
  ['at {t, time, ::jmm}', 13, /Engines disagree on "j"/, /H for 24 hours/],
  ['on {day, date, ::QQQy}', 15, /Only some engines know the field "QQQ"/, /Use y, M, d/],
  ['on {day, date, ::yNd}', 15, /no field "N"/, /Use y, M, d/],
  ['at {t, time, ::mma}', 13, /Only an hour/, /::hmma/],
  ['{n, number, ::percent}', 12, /Engines disagree on this percentage/, /\{n, number, percent\}/],
  ['{n, number, ::%x100}', 12, /Engines disagree on this percentage/, /\{n, number, percent\}/],
  ['{n, number, ::currency/EUR unit-width-iso-code}', 12, /Engines disagree on this width/, /Leave it out/],
  ['{n, number, ::compact-shrot}', 12, /no skeleton "compact-shrot"/, /mean compact-short/],
  ['{n, number, ::gibberish-of-nobody}', 12, /no skeleton/, /Use compact-short/],
  ['{n, number, ::scientific}', 12, /Only some engines know the skeleton "scientific"/, /Use compact-short/],
  ['{n, number, ::integer-width/+000}', 12, /Only some engines/, /Use compact-short/],
  ['{n, number, ::rounding-mode-floor}', 12, /Only some engines/, /Use compact-short/],
  ['{n, number, ::.00*}', 12, /Only some engines/, /Use compact-short/],
  [`{n, number, ::.${'0'.repeat(21)}}`, 12, /no skeleton/, /Use compact-short/],
  ['{n, number, ::currency/EURO}', 12, /"EURO" is not a currency/, /currency\/EUR/],
  ['{n, number, ::currency/eur}', 12, /"eur" is not a currency/, /^Write currency\/EUR\.$/],
  ['{n, number, ::currency/ZZZ}', 12, /"ZZZ" is not a currency/, /three capital letters/],
  ['{n, number, ::currency}', 12, /no skeleton "currency"|Only some/, /currency\/EUR/],
  ['{n, number, ::currency/}', 12, /skeleton is not valid/, /::/],
  ['{n, number, ::unit/minuet}', 12, /"minuet" is not a unit/, /mean unit\/minute/],
  ['{n, number, ::unit/furlong}', 12, /"furlong" is not a unit/, /unit/],
  ['{n, number, ::unit/meter-per-second-per-second}', 12, /not a unit/, /unit/],
  ['{n, number, ::measure-unit/duration-minute}', 12, /Only some engines/, /unit\/minute/],
  ['{n, number, ::currency/EUR currency/USD}', 12, /sets the unit a second time/, /Keep one/],
  ['{n, number, ::.00 .0}', 12, /sets the precision a second time/, /Keep one/],
  ['{n, number, ::sign-accounting}', 12, /Only a currency has an accounting sign/, /currency/],
  ['{n, number, #,##0.00}', 12, /is a pattern, which only ICU knows/, /::\.00/],
  ['{n, plural, other {{m, number, constructor}}}', 31, /no style "constructor"/, /Use integer/],
  ['{n, number, ::}', 12, /skeleton/, /::\.00/],
  ['{n, number,}', 11, /style is missing/, /\{n, number, percent\}/],
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
    expect(result.ok ? '' : result.help).toMatch(/^[A-Z].*[.?]$/s);
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
