import { isJsonObject, type Json, type JsonObject } from '@error-contracts/catalog';
import { changeDocuments } from '@error-contracts/catalog/compare';

/** A catalogue before and after a change, as JSON. */
export interface ChangedCatalog {
  readonly title: string;
  readonly before: JsonObject;
  readonly after: JsonObject;
  /** The locales by tag, before and after. */
  readonly locales: readonly [before: Locales, after: Locales];
}

type Locales = Readonly<Record<string, JsonObject>>;

/** What an example leaves out. */
const HEAD: JsonObject = { name: 'shop', sourceLocale: 'en' };

const CLOSED: JsonObject = { code: 1999, message: 'The shop is closed.', status: 503 };

/** Returns what every error of the catalogue gives for the envelope. */
function propertiesOf(entries: readonly (readonly [name: string, entry: Json])[]): JsonObject {
  const [, first] = entries[0] ?? [];
  return isJsonObject(first) && first.properties !== undefined ? { properties: first.properties } : {};
}

function completed(catalog: Json | undefined): JsonObject {
  const { errors, ...head } = isJsonObject(catalog) ? catalog : {};
  const entries = isJsonObject(errors) ? Object.entries(errors) : [['ORDER_NOT_FOUND', {}] as const];
  const isInternal = entries.some(([, entry]) => isJsonObject(entry) && entry.audience === 'internal');
  const complete = entries.map(([name, entry], index) => [name, completeEntry(name, entry, index)]);
  const fallback = isInternal && head.fallback === undefined ? { fallback: 'SHOP_CLOSED' } : {};
  return {
    ...HEAD,
    ...fallback,
    ...head,
    errors: { ...Object.fromEntries(complete), SHOP_CLOSED: { ...CLOSED, ...propertiesOf(entries) } },
  };
}

function completeEntry(name: string, entry: Json, index: number): Json {
  if (!isJsonObject(entry)) return entry;
  const words = name.toLowerCase().replaceAll('_', ' ');
  return { code: 1000 + index, message: `${words} ${index}.`, status: 400, domain: 'order', ...entry };
}

function localesOf(files: Readonly<Record<string, Json>>): Locales {
  const found = Object.entries(files).flatMap(([path, content]) => {
    const [, tag] = /^locales\/(.+)\.json$/.exec(path) ?? [];
    return tag !== undefined && isJsonObject(content) ? [[tag, content] as const] : [];
  });
  return Object.fromEntries(found);
}

/** The example of every kind of change that the tools know, completed to whole catalogues. */
export const documentedChanges: readonly ChangedCatalog[] = changeDocuments().flatMap(({ name, example, cases }) =>
  [{ name, example }, ...cases].map((one) => ({
    title: one.name,
    before: completed(one.example.before['catalog.json']),
    after: completed(one.example.after['catalog.json']),
    locales: [localesOf(one.example.before), localesOf(one.example.after)],
  })),
);

const NESTED: JsonObject = { code: '/error/code', message: '/error/message', data: '/error' };
const id: JsonObject = { type: 'string', description: 'Which.' };
const limit: JsonObject = { type: 'integer', default: 3, description: 'How many.' };

function edited(
  title: string,
  before: JsonObject,
  after: JsonObject,
  head: readonly JsonObject[] = [],
): ChangedCatalog {
  const [headBefore = {}, headAfter = headBefore] = head;
  return {
    title,
    before: completed({ ...headBefore, errors: { ORDER_EMPTY: before } }),
    after: completed({ ...headAfter, errors: { ORDER_EMPTY: after } }),
    locales: [{}, {}],
  };
}

const flat: JsonObject = { code: 'code', message: 'message', data: 'data' };
const further: JsonObject = { ...flat, properties: { trace: { type: 'string', description: 'Where.' } } };

/** More changes than the examples have. */
export const furtherChanges: readonly ChangedCatalog[] = [
  edited('an error without data gets a required parameter', {}, { data: { id } }),
  edited('an error without data gets a parameter with a default', {}, { data: { limit } }),
  edited('an error with data gets a further parameter', { data: { id } }, { data: { id, limit } }),
  edited(
    'a further parameter that the text shows',
    { data: { id } },
    { message: 'Empty {id} {limit}.', data: { id, limit } },
  ),
  edited('an error without data in a nested envelope gets some', {}, { data: { id } }, [{ envelope: NESTED }]),
  edited('a nested envelope gets a further part', { data: { id } }, { data: { id } }, [
    { envelope: NESTED },
    { envelope: { ...NESTED, status: '/error/status', domain: '/error/type' } },
  ]),
  edited('an envelope gets a required property', {}, {}, [{ envelope: flat }, { envelope: further }]),
  edited('an envelope gets an optional property', {}, {}, [
    { envelope: flat },
    { envelope: { ...flat, properties: { trace: { type: 'string', optional: true } } } },
  ]),
  edited('an entry gives another value', { properties: { title: 'Empty' } }, { properties: { title: 'Void' } }, [
    { envelope: { ...flat, properties: { title: { type: 'string', from: 'entry' } } } },
  ]),
  edited('a status within its class', { status: 404 }, { status: 410 }, [{ envelope: { ...flat, status: 'status' } }]),
  edited('everything at once', { data: { id } }, { data: { id, limit }, status: 422, retry: 'never', log: 'warn' }, [
    { envelope: flat },
    { envelope: { ...further, status: 'status' } },
  ]),
];
