import fc from 'fast-check';
import type { MutableCatalog } from './snapshot-of-catalog.js';

/** An edit of one aspect of a catalogue, which no other edit with another key undoes. */
export interface Edit {
  readonly key: string;
  readonly apply: (mutable: MutableCatalog) => void;
}

// biome-ignore lint/suspicious/noExplicitAny: an entry in the middle of an edit
type Entry = any;

/** What may happen to one aspect of an entry. */
const ENTRY_EDITS: Readonly<Record<string, readonly ((entry: Entry) => void)[]>> = {
  status: [400, 404, 422, 500, 503].map((status) => set('status', status)),
  domain: [set('domain', 'invoice')],
  kind: [set('kind', 'challenge'), set('kind', 'error')],
  retry: ['never', 'later', 'after-action'].map((retry) => set('retry', retry)),
  audience: [set('audience', 'internal'), set('audience', 'public')],
  log: [set('log', 'error')],
  causes: [set('causes', ['Other words.'])],
  comment: [set('comment', 'Other words.')],
  message: [(entry) => (entry.message = `Reworded. ${entry.message}`), set('message', 'No placeholder.')],
  code: [(entry) => (entry.code = typeof entry.code === 'number' ? entry.code + 500 : `other.${entry.code}`)],
  aliases: [
    set('aliases', undefined),
    (entry) =>
      (entry.aliases = [...(entry.aliases ?? []), `ALSO_${String(entry.code).replace(/\W/g, '_').toUpperCase()}`]),
  ],
  life: [
    set('deprecated', undefined),
    set('deprecated', { since: '9.0.0', reason: 'Old.' }),
    set('retired', undefined),
    set('retired', { since: '9.0.0', reason: 'Old.' }),
  ],
  'data max': parameterEdits('max'),
  'data field': parameterEdits('field'),
};

function set(key: string, value: unknown): (entry: Entry) => void {
  return (entry) => {
    if (value === undefined) delete entry[key];
    else entry[key] = value;
  };
}

function parameterEdits(name: string): readonly ((entry: Entry) => void)[] {
  const edit = (change: (data: Entry) => void) => (entry: Entry) => {
    entry.data ??= {};
    change(entry.data);
    if (Object.keys(entry.data).length === 0) delete entry.data;
  };
  return [
    edit((data) => delete data[name]),
    edit((data) => Object.assign(data, { [name]: { type: 'array', description: 'List.', items: { type: 'string' } } })),
    edit((data) => name in data && Object.assign(data[name], { default: 7 })),
    edit((data) => name in data && Object.assign(data[name], { minimum: 0 })),
    edit((data) => name in data && delete data[name].enum),
  ];
}

/** What may happen to the texts in one language, and to the catalogue. */
const OTHER_EDITS: Readonly<Record<string, readonly ((mutable: MutableCatalog) => void)[]>> = {
  'de ERROR_0': [({ locales }) => delete locales.de?.ERROR_0, translate('ERROR_0')],
  'de ERROR_1': [({ locales }) => delete locales.de?.ERROR_1, translate('ERROR_1')],
  ja: [({ locales }) => delete locales.ja],
  fr: [({ locales }) => Object.assign(locales, { fr: { ERROR_0: 'Autre.' } })],
  envelope: [({ catalog }) => Object.assign(catalog.envelope, { code: 'apiCode' })],
  // Integers that become texts on the wire, and codes that are texts in the catalogue too.
  kind: [
    ({ catalog }) => Object.assign(catalog.envelope, { codeType: 'string' }),
    ({ catalog }) => {
      for (const entry of entriesOf(catalog)) if (entry.code !== undefined) entry.code = String(entry.code);
    },
    ({ catalog }) => {
      for (const entry of entriesOf(catalog)) if (/^\d+$/.test(entry.code)) entry.code = Number(entry.code);
    },
  ],
  new: [
    ({ catalog }) => addNew(catalog, 1900),
    ({ catalog }) => addNew(catalog, 1001),
    ({ catalog }) => addNew(catalog, 'ERROR_0'),
  ],
};

function entriesOf({ errors }: MutableCatalog['catalog']): readonly Entry[] {
  return Object.values(errors);
}

/** Adds an error whose code is of the kind of the others. */
function addNew(catalog: MutableCatalog['catalog'], code: number | string): void {
  const isText = entriesOf(catalog).some((entry) => typeof entry.code !== 'number');
  const own = isText ? (typeof code === 'number' ? `order.e${code}` : code) : Number(code) || 1002;
  catalog.errors.NEW = { code: own, message: 'New.', status: 400, domain: 'new' };
}

function translate(name: string): (mutable: MutableCatalog) => void {
  return ({ catalog, locales }) => {
    if (locales.de !== undefined && name in catalog.errors) locales.de[name] = `Neu. ${catalog.errors[name].message}`;
  };
}

function rename(name: string, aliases: readonly string[], keepCode = false): (mutable: MutableCatalog) => void {
  return ({ catalog, locales }) => {
    if (!(name in catalog.errors)) return;
    const { [name]: entry, ...others } = catalog.errors;
    if (keepCode) entry.code ??= name;
    if (aliases.length > 0) entry.aliases = [...(entry.aliases ?? []), ...aliases];
    catalog.errors = { ...others, [`${name}_RENAMED`]: entry };
    for (const texts of Object.values(locales)) {
      if (texts[name] !== undefined) texts[`${name}_RENAMED`] = texts[name];
      delete texts[name];
    }
  };
}

/** Only one of these: an error that is retired and removed later broke a promise that the first catalogue had not made. */
const EXISTENCE: ReadonlySet<string> = new Set(['life', 'code']);

const entryEdit = fc
  .tuple(fc.nat(5), fc.constantFrom(...Object.keys(ENTRY_EDITS)), fc.nat())
  .map(([index, aspect, choice]): Edit => {
    const edits = ENTRY_EDITS[aspect] ?? [];
    const apply = ({ catalog }: MutableCatalog): void => {
      const entry = catalog.errors[`ERROR_${index}`] ?? catalog.errors[`ERROR_${index}_RENAMED`];
      if (entry !== undefined) edits[choice % edits.length]?.(entry);
    };
    return { key: `${index} ${EXISTENCE.has(aspect) ? 'existence' : aspect}`, apply };
  });

const wholeEdit = fc.tuple(fc.nat(5), fc.nat(3)).map(([index, choice]): Edit => {
  const name = `ERROR_${index}`;
  const edits = [
    ({ catalog }: MutableCatalog) => delete catalog.errors[name],
    rename(name, []),
    rename(name, [name]),
    rename(name, [name], true),
  ];
  return { key: `${index} existence`, apply: (mutable) => void edits[choice]?.(mutable) };
});

const otherEdit = fc.tuple(fc.constantFrom(...Object.keys(OTHER_EDITS)), fc.nat()).map(([key, choice]): Edit => {
  const edits = OTHER_EDITS[key] ?? [];
  return { key, apply: (mutable) => edits[choice % edits.length]?.(mutable) };
});

/** Some edits, each of another aspect. */
export const randomEdits: fc.Arbitrary<readonly Edit[]> = fc.uniqueArray(
  fc.oneof(
    { weight: 6, arbitrary: entryEdit },
    { weight: 1, arbitrary: wholeEdit },
    { weight: 2, arbitrary: otherEdit },
  ),
  { selector: ({ key }) => key, maxLength: 6 },
);
