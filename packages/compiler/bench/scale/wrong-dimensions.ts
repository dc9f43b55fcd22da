import { catalogOf, type Dimension, entries, letters, listOf, nameOf, properties } from './dimension.ts';

const text = { type: 'string', description: 'A text.' };

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
