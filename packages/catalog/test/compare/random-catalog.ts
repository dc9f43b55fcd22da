import fc from 'fast-check';
import type { MutableCatalog } from './snapshot-of-catalog.js';

const text = fc
  .string({ minLength: 1, maxLength: 20, unit: 'binary' })
  .map((it) => `t${it.replace(/[{}'<｛｝]/gu, '')}`);
const orNothing = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 1 });
const end = fc.record({ since: fc.constantFrom('1.0.0', '1.1.0'), reason: text });

const parameter = fc.oneof(
  fc.record({
    type: fc.constant('integer'),
    description: text,
    minimum: fc.nat(9),
    maximum: fc.integer({ min: 20, max: 29 }),
  }),
  fc.record({ type: fc.constant('string'), description: text, enum: fc.constant(['one', 'two']) }),
  fc.record({ type: fc.constant('boolean'), description: text, default: fc.boolean() }),
);

const entry = fc.record({
  message: text,
  status: fc.constantFrom(400, 404, 422, 500, 503),
  domain: fc.constantFrom('order', 'user'),
  kind: orNothing(fc.constantFrom('error', 'challenge')),
  retry: orNothing(fc.constantFrom('never', 'later', 'after-action')),
  audience: orNothing(fc.constantFrom('public', 'internal')),
  log: orNothing(fc.constantFrom('debug', 'warn')),
  causes: orNothing(fc.array(text, { minLength: 1, maxLength: 2 })),
  comment: orNothing(text),
  aliases: orNothing(fc.constant(['FORMER'])),
  deprecated: orNothing(end),
  retired: orNothing(end),
  data: orNothing(fc.dictionary(fc.constantFrom('max', 'field', 'at'), parameter, { minKeys: 1 })),
});

type Kind = 'integers' | 'texts' | 'names' | 'digits';

/** The code of an error for each kind of catalogue; undefined if it is the name. */
const codeOfKind: Readonly<Record<Kind, (code: number, index: number) => number | string | undefined>> = {
  integers: (code) => code,
  texts: (code, index) => `${index % 2 === 0 ? 'order' : 'user'}.e${code}`,
  names: (code, index) => (index % 2 === 0 ? undefined : `name-${code}`),
  digits: (code) => String(code),
};

const RANGES: Readonly<Record<Kind, readonly object[] | undefined>> = {
  integers: [{ from: 1000, to: 1999, name: 'all' }],
  texts: [
    { prefix: 'order.', name: 'orders' },
    { prefix: 'user.', name: 'users' },
  ],
  names: undefined,
  digits: undefined,
};

/** Catalogues of the right shape with codes of one kind, two translations, correct placeholders, tombstones and gaps. */
export const randomCatalog: fc.Arbitrary<MutableCatalog> = fc
  .record({
    entries: fc.array(entry, { minLength: 1, maxLength: 6 }),
    gaps: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 6, maxLength: 6 }),
    missing: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    kind: fc.constantFrom('integers', 'texts', 'names', 'digits'),
  })
  .map(({ entries, gaps, missing, kind }) => {
    let code = 1000;
    const errors = entries.map((one, index) => {
      code += gaps[index] ?? 1;
      const { aliases, ...rest } = one;
      const shown = Object.keys(one.data ?? {}).map((name) => ` {${name}}`);
      const former = aliases === undefined ? {} : { aliases: [`FORMER_${index}`] };
      return [
        `ERROR_${index}`,
        { code: codeOfKind[kind](code, index), ...rest, ...former, message: `${one.message}${shown.join('')}` },
      ] as const;
    });
    const catalog = {
      name: 'random',
      sourceLocale: 'en',
      envelope: { code: 'code', message: 'message', data: 'data' },
      ranges: RANGES[kind],
      errors: Object.fromEntries(errors),
    };
    const translated = (tag: string, offset: number) =>
      Object.fromEntries(
        errors.flatMap(([name, { message }], index) => (missing[index + offset] ? [] : [[name, `${tag} ${message}`]])),
      );
    return JSON.parse(JSON.stringify({ catalog, locales: { de: translated('de', 0), ja: translated('ja', 6) } }));
  });
