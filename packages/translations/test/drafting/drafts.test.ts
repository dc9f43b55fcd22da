import { readFileSync } from 'node:fs';
import { digest } from '@error-contracts/catalog/provenance';
import { cpuTime } from '@error-contracts/vitest-config/cpu-time';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { type DraftRequest, draftRequests } from '../../src/drafting/draft-request.js';
import { draftRuleDocuments } from '../../src/drafting/draft-rules.js';
import { draftedUnits } from '../../src/drafting/drafted-units.js';
import { readDraftAnswers } from '../../src/drafting/read-draft-answers.js';
import { withSuggestions } from '../../src/memory/with-suggestions.js';
import { translationFile } from '../../src/units/translation-file.js';
import { draftOf } from '../draft-of.js';

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../../schemas/draft-${name}.schema.json`, import.meta.url), 'utf8'));
const validatorOf = (name: string) => new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schemaOf(name));

const FILE = withSuggestions(
  translationFile(
    draftOf({
      errors: {
        ORDER_EMPTY: { message: 'The order has no items.' },
        ORDER_TOO_LARGE: {
          message: 'An order has at most {max} items.',
          comment: 'Shown under the basket.',
          maxLength: 80,
          data: { max: { type: 'integer', description: 'The limit.', examples: [20] } },
        },
        ORDER_TOO_LONG: { message: 'An order has at most {max} items!', data: { max: { type: 'integer' } } },
        ORDER_LATE: { message: 'The order is late.' },
      },
      locales: { fr: { ORDER_TOO_LONG: 'Au plus {max} articles !', ORDER_LATE: 'Trop tard.' } },
      glossaries: { fr: { order: ['commande'] } },
      provenance: {
        fr: { format: 1, ORDER_LATE: { source: 'Late.', target: digest('Trop tard.'), state: 'translated' } },
      },
    }),
    'fr',
  ),
);

test('a request has all that a program needs, for missing texts only, and matches its schema', () => {
  const requests = draftRequests(FILE);
  expect(requests.map(({ id }) => id)).toEqual(['ORDER_EMPTY', 'ORDER_TOO_LARGE']);
  expect(requests[1]).toEqual({
    id: 'ORDER_TOO_LARGE',
    source: 'An order has at most {max} items.',
    sourceLocale: 'en',
    locale: 'fr',
    comment: 'Shown under the basket.',
    domain: 'order',
    maxLength: 80,
    parameters: [{ name: 'max', type: 'integer', description: 'The limit.', example: '20' }],
    glossary: [{ term: 'order', translations: ['commande'] }],
    neighbours: [
      { id: 'ORDER_EMPTY', source: 'The order has no items.' },
      { id: 'ORDER_TOO_LONG', source: 'An order has at most {max} items!', target: 'Au plus {max} articles !' },
    ],
    similar: [{ source: 'An order has at most {max} items!', target: 'Au plus {max} articles !', score: 96 }],
  } satisfies DraftRequest);
  const validate = validatorOf('request');
  const wrong = requests.filter((request) => !validate(request));
  expect([wrong, validate.errors]).toEqual([[], null]);
});

test.each(['request', 'answer'])('the examples of the schema of a draft %s match it', (name) => {
  const validate = validatorOf(name);
  expect(schemaOf(name).examples.every((example: unknown) => validate(example))).toBe(true);
  expect(validate({})).toBe(false);
});

const ASKED = new Set(['ORDER_EMPTY', 'ORDER_TOO_LARGE']);
const read = (output: string) => readDraftAnswers('drafts.jsonl', output, ASKED);

test('each line stands for itself: a bad one has its diagnostic, the others count', () => {
  const { answers, diagnostics } = read(
    [
      '\ufeff{"id":"ORDER_TOO_LARGE","target":"Au plus {max}."}\r',
      'Loading the model …',
      '[1]',
      '{"target":"x"}',
      '{"id":"ORDER_EMPTY"}',
      '{"id":"ORDER_EMPTY","target":"\\ud800"}',
      '{"id":"ORDER_EMTPY","target":"Vide."}',
      '{"id":"__proto__","target":"Vide."}',
      '{"id":"ORDER_TOO_LARGE","target":"Encore."}',
      '',
      '{"id":"ORDER_EMPTY","target":"  "}',
      '{"id":"ORDER_EMPTY","target":null}',
    ].join('\n'),
  );
  expect(answers).toEqual([{ name: 'ORDER_TOO_LARGE', target: 'Au plus {max}.', line: 1 }]);
  expect(diagnostics.map(({ line, message }) => `${line}: ${message}`)).toEqual([
    '2: The line is not a JSON object.',
    '3: The line is not a JSON object.',
    '4: The line has no "id".',
    '5: The line of ORDER_EMPTY has no "target" that is a text.',
    '6: The text of ORDER_EMPTY has half of a pair of surrogates.',
    '7: Nobody asked for ORDER_EMTPY.',
    '8: Nobody asked for __proto__.',
    '9: There is a line for ORDER_TOO_LARGE above; only the first one counts.',
  ]);
  expect(diagnostics[5]?.help).toBe('Did you mean ORDER_EMPTY?');
});

test('a draft fills what is missing, and replaces nothing', () => {
  const answer = (name: string) => ({ name, target: 'x', line: 1 });
  const answers = ['ORDER_LATE', 'ORDER_TOO_LONG', 'ORDER_EMPTY'].map(answer);
  const { taken, diagnostics } = draftedUnits(FILE, answers, FILE, 'stdout');
  expect(taken).toMatchObject([{ name: 'ORDER_EMPTY', after: { target: 'x', state: 'draft' } }]);
  expect(diagnostics.map(({ value }) => value)).toEqual(['"ORDER_LATE"', '"ORDER_TOO_LONG"']);
});

test('a draft of another source is left out, and said to be', () => {
  const asked = { ...FILE, units: FILE.units.map((unit) => ({ ...unit, source: `${unit.source} Before.` })) };
  const { taken, diagnostics } = draftedUnits(FILE, [{ name: 'ORDER_EMPTY', target: 'x', line: 7 }], asked, 'stdout');
  expect(taken).toEqual([]);
  expect(diagnostics).toMatchObject([{ rule: 'drafts-answer-requests', severity: 'error', line: 7 }]);
});

test('a byte order mark at the start is no part of the first line', () => {
  expect(read('\ufeff{"id":"ORDER_EMPTY","target":"Vide."}').answers).toHaveLength(1);
});

test('two hundred thousand wrong lines, and names that nobody asked for, cost little and are counted', () => {
  const many = new Set(Array.from({ length: 1000 }, (_, index) => `ORDER_NUMBER_${index}`));
  for (const line of ['x\n', '{"id":"ORDER_NUMBRE_12345","target":"x"}\n']) {
    const start = cpuTime();
    const { diagnostics } = readDraftAnswers('stdout', line.repeat(200_000), many);
    expect(cpuTime() - start).toBeLessThan(5000);
    expect(diagnostics).toHaveLength(1001);
    expect(diagnostics.at(-1)?.message).toBe('199,000 more lines are wrong.');
  }
});

describe.each(draftRuleDocuments())('$name', ({ name, example: { wrong, right } }) => {
  const rulesOf = (files: typeof wrong) =>
    readDraftAnswers('drafts.jsonl', String(files['drafts.jsonl']), new Set(['ORDER_LOCKED'])).diagnostics.map(
      ({ rule }) => rule,
    );

  test('its wrong example breaks it, and its right one no rule', () => {
    expect([rulesOf(wrong), rulesOf(right)]).toEqual([[name], []]);
  });
});
