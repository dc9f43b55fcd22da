import { catalogOf, type Dimension, entries, letters, listOf, nameOf, properties } from './dimension.ts';

const text = { type: 'string', description: 'A text.' };
const tags = () =>
  'aa ab af ak am an ar as av ay az ba be bg bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi'.split(
    ' ',
  );

/** Everything that a catalogue can have much of, and that is right. */
export const dimensions: readonly Dimension[] = [
  { name: 'errors', from: 2_500, catalogue: (size) => ({ catalog: catalogOf(entries(size, () => ({}))) }) },
  {
    name: 'errors with codes that are texts',
    from: 2_500,
    catalogue: (size) => ({
      catalog: catalogOf(
        entries(size, (index) => ({ code: `shop.${letters(index)}.not_found` })),
        { ranges: [{ prefix: 'shop.', name: 'all' }] },
      ),
    }),
  },
  {
    name: 'errors in a list, with parameters beside and a title each',
    from: 1_000,
    catalogue: (size) => ({
      catalog: catalogOf(
        entries(size, (index) => ({ data: { id: text }, properties: { '/errors/0/title': letters(index) } })),
        {
          envelope: {
            code: '/errors/0/code',
            message: '/errors/0/detail',
            data: '/errors/0',
            name: '/errors/0/name',
            list: '/errors',
            properties: { '/errors/0/title': { type: 'string', from: 'entry' } },
          },
        },
      ),
    }),
  },
  {
    name: 'properties of the envelope, each in an object of its own',
    from: 50,
    catalogue: (size) => ({
      catalog: catalogOf(
        { ONE: {} },
        {
          envelope: {
            code: '/error/code',
            properties: Object.fromEntries(listOf(size, (index) => [`/p${index}/x`, { type: 'string' }])),
          },
        },
      ),
    }),
  },
  {
    name: 'objects around the code',
    from: 62,
    catalogue: (size) => ({
      catalog: catalogOf({ ONE: { data: { id: text } } }, { envelope: { code: `${'/x'.repeat(size)}/c`, data: '/x' } }),
    }),
  },
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

function arrays(levels: number): object {
  return levels === 0 ? { type: 'string' } : { type: 'array', items: arrays(levels - 1) };
}

function objects(levels: number): object {
  return levels === 0 ? { type: 'string' } : { type: 'object', properties: { in: objects(levels - 1) } };
}
