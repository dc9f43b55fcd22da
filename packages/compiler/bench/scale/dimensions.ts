import { catalogOf, type Dimension, entries, letters, nameOf, properties } from './dimension.ts';

const text = { type: 'string', description: 'A text.' };
const tags = () =>
  'aa ab af ak am an ar as av ay az ba be bg bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi'.split(
    ' ',
  );

/** Everything that a catalogue can have much of, and that is right. */
export const dimensions: readonly Dimension[] = [
  { name: 'errors', from: 2_500, catalogue: (size) => ({ catalog: catalogOf(entries(size, () => ({}))) }) },
  {
    name: 'errors with a shape of data each',
    from: 1_000,
    catalogue: (size) => ({
      catalog: catalogOf(entries(size, (index) => ({ data: { [`p${index}`]: { ...text, maxLength: 9 } } }))),
    }),
  },
  {
    name: 'parameters of one error',
    from: 1_000,
    catalogue: (size) => ({ catalog: catalogOf({ ONE: { data: properties(size, () => text) } }) }),
  },
  {
    name: 'placeholders of each of 500 messages',
    from: 12,
    catalogue: (size) => {
      const message = listOf(size, (index) => `{p${index}}`).join(' ');
      const entryOf = (index: number) => ({ message: `${index} ${message}`, data: properties(size, () => text) });
      return { catalog: catalogOf(entries(500, entryOf)) };
    },
  },
  {
    name: 'strings of one enum',
    from: 10_000,
    catalogue: (size) => ({
      catalog: catalogOf({ ONE: { data: { kind: { ...text, enum: listOf(size, letters) } } } }),
    }),
  },
  {
    name: 'integers of one enum',
    from: 10_000,
    catalogue: (size) => ({
      catalog: catalogOf({
        ONE: {
          data: { kind: { type: 'integer', description: 'A number.', enum: listOf(size, (index) => index * 7) } },
        },
      }),
    }),
  },
  {
    name: 'errors with a `select` of 50 cases',
    from: 250,
    catalogue: (size) => {
      const keys = listOf(50, letters);
      const message = `{kind, select, ${keys.map((key) => `${key} {${key}}`).join(' ')} other {}}`;
      const data = { kind: { ...text, enum: keys } };
      return { catalog: catalogOf(entries(size, (index) => ({ message: `${index} ${message}`, data }))) };
    },
  },
  {
    name: 'locales of 500 errors',
    from: 12,
    catalogue: (size) => ({
      catalog: catalogOf(entries(500, () => ({}))),
      locales: Object.fromEntries(
        tags()
          .slice(0, size)
          .map((tag) => [tag, Object.fromEntries(listOf(500, nameOf).map((name) => [name, `${tag} ${name}`]))]),
      ),
    }),
  },
  {
    name: 'ranges',
    from: 5_000,
    catalogue: (size) => ({
      catalog: catalogOf(
        { ONE: {} },
        { ranges: listOf(size, (index) => ({ from: index * 10 + 1, to: index * 10 + 9, name: `range ${index}` })) },
      ),
    }),
  },
  {
    name: 'aliases of one error',
    from: 2_500,
    catalogue: (size) => ({ catalog: catalogOf({ ONE: { aliases: listOf(size, nameOf) } }) }),
  },
  {
    name: 'characters of one text',
    from: 250_000,
    catalogue: (size) => ({ catalog: catalogOf({ ONE: { message: 'Text. '.repeat(size / 6) } }) }),
  },
  {
    name: 'levels of arrays in a parameter',
    from: 4,
    catalogue: (size) => ({ catalog: catalogOf({ ONE: { data: { deep: { ...text, ...arrays(size) } } } }) }),
  },
  {
    name: 'levels of objects in a parameter',
    from: 4,
    catalogue: (size) => ({ catalog: catalogOf({ ONE: { data: { deep: { ...text, ...objects(size) } } } }) }),
  },
];

/** Everything that can be wrong often. Only `check` sees it. */
export const wrongDimensions: readonly Dimension[] = [
  {
    name: 'wrong `replacedBy`',
    from: 1_500,
    catalogue: (size) => ({
      catalog: catalogOf(
        entries(size, (index) => ({
          deprecated: { since: '1.0.0', reason: 'Old.', replacedBy: nameOf(index + 1_000_000) },
        })),
      ),
    }),
  },
  {
    name: 'wrong `sameTextAs`',
    from: 1_500,
    catalogue: (size) => ({
      catalog: catalogOf(
        entries(size, (index) => ({ sameTextAs: { name: nameOf(index + 1_000_000), reason: 'Same.' } })),
      ),
    }),
  },
  {
    name: 'unknown names in a locale',
    from: 1_500,
    catalogue: (size) => ({
      catalog: catalogOf(entries(size, () => ({}))),
      locales: { de: Object.fromEntries(listOf(size, (index) => [nameOf(index + 1_000_000), 'Text.'])) },
    }),
  },
  {
    name: 'errors with 20 undeclared placeholders',
    from: 250,
    catalogue: (size) => ({
      catalog: catalogOf(
        entries(size, (error) => ({
          message: listOf(20, (index) => `{q${letters(20 * error + index)}}`).join(' '),
          data: properties(20, () => text),
        })),
      ),
    }),
  },
  {
    name: 'errors with 20 other placeholders in a translation',
    from: 250,
    catalogue: (size) => {
      const message = listOf(20, (index) => `{p${index}}`).join(' ');
      const other = listOf(20, (index) => `{q${letters(index)}}`).join(' ');
      return {
        catalog: catalogOf(
          entries(size, (index) => ({ message: `${index} ${message}`, data: properties(20, () => text) })),
        ),
        locales: { de: Object.fromEntries(listOf(size, nameOf).map((name) => [name, other])) },
      };
    },
  },
  {
    name: 'values of an enum of which a `select` with 50 cases has none',
    from: 10_000,
    catalogue: (size) => ({
      catalog: catalogOf({
        ONE: {
          message: `{kind, select, ${listOf(50, (index) => `${letters(index)} {x}`).join(' ')} other {}}`,
          data: { kind: { ...text, enum: listOf(size, (index) => letters(index + 1_000_000)) } },
        },
      }),
    }),
  },
  {
    name: 'unknown names in `required`',
    from: 1_000,
    catalogue: (size) => ({
      catalog: catalogOf({
        ONE: {
          data: {
            value: {
              ...text,
              type: 'object',
              properties: properties(size, () => ({ type: 'string' })),
              required: listOf(size, letters),
            },
          },
        },
      }),
    }),
  },
  {
    name: 'undeclared properties of one default',
    from: 1_000,
    catalogue: (size) => ({
      catalog: catalogOf({
        ONE: {
          data: {
            value: {
              ...text,
              type: 'object',
              properties: properties(size, () => ({ type: 'string' })),
              default: Object.fromEntries(listOf(size, (index) => [letters(index), 'x'])),
            },
          },
        },
      }),
    }),
  },
  {
    name: 'examples that are not in an enum as long',
    from: 1_000,
    catalogue: (size) => ({
      catalog: catalogOf({
        ONE: { data: { kind: { ...text, enum: listOf(size, letters), examples: listOf(size, () => 'x') } } },
      }),
    }),
  },
  {
    name: 'values of the wrong type in one enum',
    from: 1_000,
    catalogue: (size) => ({
      catalog: catalogOf({ ONE: { data: { kind: { ...text, enum: listOf(size, (index) => index) } } } }),
    }),
  },
  {
    name: 'unknown keywords of one parameter',
    from: 1_000,
    catalogue: (size) => ({
      catalog: catalogOf({ ONE: { data: { kind: { ...text, ...properties(size, () => 1) } } } }),
    }),
  },
  {
    name: 'errors with one code and one text',
    from: 1_500,
    catalogue: (size) => ({ catalog: catalogOf(entries(size, () => ({ code: 1, message: 'Same.' }))) }),
  },
  {
    name: 'aliases that are taken',
    from: 1_500,
    catalogue: (size) => ({
      catalog: catalogOf({ ...entries(size, () => ({})), ONE: { aliases: listOf(size, nameOf) } }),
    }),
  },
  {
    name: 'ranges that overlap',
    from: 1_500,
    catalogue: (size) => ({
      catalog: catalogOf({ ONE: {} }, { ranges: listOf(size, () => ({ from: 1, to: 9, name: 'same' })) }),
    }),
  },
];

function listOf<Item>(size: number, itemOf: (index: number) => Item): readonly Item[] {
  return Array.from({ length: size }, (_, index) => itemOf(index));
}

function arrays(levels: number): object {
  return levels === 0 ? { type: 'string' } : { type: 'array', items: arrays(levels - 1) };
}

function objects(levels: number): object {
  return levels === 0 ? { type: 'string' } : { type: 'object', properties: { in: objects(levels - 1) } };
}
