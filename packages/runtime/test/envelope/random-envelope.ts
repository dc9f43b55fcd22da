import fc from 'fast-check';
import type { ContractEntry, ContractEnvelope } from '../../src/contract/index.js';
import type { BodyParts } from '../../src/envelope/index.js';

/** An envelope, an error in it, and the data of the error. */
export interface RandomEnvelope {
  readonly envelope: ContractEnvelope;
  readonly parts: BodyParts;
}

const NAMES = ['code', 'error', 'a/b', 'c~d', '', '__proto__', 'constructor', 'toString', 'é', 'data'];
const SLOTS = ['message', 'data', 'status', 'name', 'domain', 'field', 'constant', 'entry', 'response'] as const;

/** The places of leaves below an object: each with another first step, some deeper, some in one array. */
const leaves: fc.Arbitrary<readonly string[]> = fc
  .uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 6 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) => fc.constantFrom('leaf', 'object', 'deep', 'array').map((kind) => ({ name, kind }))),
    ),
  )
  .map((nodes) =>
    nodes.flatMap(({ name, kind }) => {
      const at = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (kind === 'object') return [`${at}/x`, `${at}/y`, `${at}/__proto__`];
      if (kind === 'deep') return [`${at}/x/y/z`, `${at}/x/w`];
      return kind === 'array' ? [`${at}/0/x`, `${at}/0/y/z`] : [at];
    }),
  );

const text = fc.string({ unit: 'grapheme', maxLength: 8 });
const json = fc.jsonValue({ maxDepth: 2 });

/** Any error in any envelope. */
export const randomEnvelope: fc.Arbitrary<RandomEnvelope> = fc
  .record({
    places: leaves,
    order: fc.infiniteStream(fc.constantFrom(...SLOTS)),
    isText: fc.boolean(),
    code: fc.integer(),
    message: text,
    value: json,
    data: fc.option(fc.dictionary(fc.constantFrom('id', 'max', 'constructor', '__proto__'), json, { minKeys: 1 })),
    sharing: fc.boolean(),
  })
  .map(({ places, order, isText, code, message, value, data, sharing }) => {
    const taken = new Map<string, string>([['code', places[0] as string]]);
    const constants: [string, unknown][] = [];
    const [entryProperties, properties]: [string[], string[]] = [[], []];
    for (const place of places.slice(1)) {
      const slot = order.next().value as (typeof SLOTS)[number];
      if (slot === 'constant') constants.push([place, value]);
      else if (slot === 'entry') entryProperties.push(place);
      else if (slot === 'response') properties.push(place);
      else if (!taken.has(slot)) taken.set(slot, place);
    }
    // The parameters beside the code.
    if (sharing) taken.set('data', (places[0] as string).replace(/\/[^/]*$/, ''));
    const all = Object.fromEntries(places.map((place) => [place, value]));
    const envelope: ContractEnvelope = {
      ...{ message: null, data: null, status: null },
      ...(Object.fromEntries(taken) as { readonly code: string }),
      codeType: isText ? 'string' : 'integer',
      properties,
      ...(constants.length === 0 ? {} : { constants }),
      ...(entryProperties.length === 0 ? {} : { entryProperties }),
    };
    return {
      envelope,
      parts: {
        entry: { ...ENTRY, code: isText ? `${code}` : code, properties: all },
        message,
        data: taken.has('data') ? withoutMembersOf(places, taken.get('data') as string, data) : null,
        field: '/a',
        properties: all,
      },
    };
  });

const ENTRY: Omit<ContractEntry, 'code'> = {
  ...{ name: 'ANY', status: 400, domain: 'any', kind: 'error', retry: 'never', audience: 'public', log: 'info' },
};

/** A catalogue refuses a parameter where another part stands. */
function withoutMembersOf(places: readonly string[], holder: string, data: object | null): object | null {
  const members = places
    .filter((place) => place.startsWith(`${holder}/`))
    .map((place) => place.slice(holder.length + 1).split('/', 1)[0]);
  const entries = Object.entries(data ?? {}).filter(([name]) => !members.includes(name));
  return entries.length === 0 ? null : Object.fromEntries(entries);
}
