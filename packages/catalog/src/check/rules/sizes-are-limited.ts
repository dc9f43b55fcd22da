import type { Violation } from '../../draft/violation.js';
import { flatEnvelope } from '../../envelope/flat-envelope.js';
import { normalEnvelope } from '../../envelope/normal-envelope.js';
import { isJsonObject, type JsonObject } from '../../json.js';
import type { Rule } from '../rule.js';

/** What the compiler is known to finish within minutes and within the memory of a small machine. */
export const LIMITS = {
  errors: 100_000,
  /** Properties of the data of one error, or of the envelope, at any depth. */
  properties: 10_000,
  /** Properties of an envelope with parts inside of others: TypeScript refuses longer guards. */
  nestedProperties: 200,
  enumValues: 100_000,
  /** Levels of arrays and objects inside each other in one value. */
  levels: 16,
  aliases: 100_000,
  /** Properties of all responses together. Each response repeats those of the envelope. */
  allProperties: 500_000,
  /** Characters of all responses as JSON. Each response repeats the schemas of the envelope. */
  characters: 50_000_000,
  /** Characters of all translations together. */
  translations: 100_000_000,
} as const;

export const rule: Rule = {
  name: 'sizes-are-limited',
  severity: 'error',
  description:
    'A catalogue is not larger than what the compiler is known to finish. ' +
    `It has at most ${shown(LIMITS.errors)} errors and ${shown(LIMITS.characters)} characters. ` +
    `A response has at most ${shown(LIMITS.properties)} properties, ${shown(LIMITS.enumValues)} values of one enum and ` +
    `${LIMITS.levels} levels of one value; an envelope that is not flat has at most ${LIMITS.nestedProperties} properties.`,
  example: {
    wrong: { 'catalog.json': { errors: { LINE_INVALID: { data: { line: arrays(LIMITS.levels + 1) } } } } },
    right: { 'catalog.json': { errors: { LINE_INVALID: { data: { line: arrays(1) } } } } },
  },
  *check({ file, entries, head: { envelope }, locales }) {
    const further: object = envelope?.properties ?? {};
    const total = new Total(entries.size, further);
    yield* exceeded(['errors'], entries.size, LIMITS.errors, 'errors', 'Split the catalogue by product.');
    yield* declared(further, ['envelope', 'properties']);
    if (flatEnvelope(normalEnvelope(envelope)) === undefined) {
      const path = ['envelope', 'properties'];
      const help = 'Make an object of what belongs together: one property with a schema.';
      yield* exceeded(path, Object.keys(further).length, LIMITS.nestedProperties, 'properties of this envelope', help);
    }
    for (const { name, value } of entries.values()) {
      total.add(value);
      yield* declared(value.data ?? {}, ['errors', name, 'data']);
      const aliases = value.aliases?.length ?? 0;
      yield* exceeded(
        ['errors', name, 'aliases'],
        aliases,
        LIMITS.aliases,
        'aliases',
        'Delete those of which no user is left.',
      );
    }
    const flatter = 'Declare fewer properties of the envelope, or split the catalogue by product.';
    yield* exceeded(['errors'], total.properties, LIMITS.allProperties, 'properties of all responses', flatter);
    const shorter = 'Shorten texts and enums, or split the catalogue by product.';
    yield* exceeded(['errors'], total.characters, LIMITS.characters, 'characters of all responses', shorter);
    let characters = 0;
    for (const locale of locales) {
      characters += locale.file.text.length;
      if (characters <= LIMITS.translations) continue;
      yield {
        ...tooMany([], characters, LIMITS.translations, 'characters of translations', shorter),
        file: locale.file,
      };
      break;
    }

    function* declared(properties: object, path: readonly string[]): Iterable<Violation> {
      const size = sizeOf({ properties: properties as JsonObject });
      const help = 'Make an array of what is alike, or send less.';
      yield* exceeded(path, size.properties, LIMITS.properties, 'properties', help);
      yield* exceeded(path, size.levels - 1, LIMITS.levels, 'levels of one value', 'Write it flatter.');
      yield* exceeded(path, size.longestEnum, LIMITS.enumValues, 'values of one enum', 'Use a pattern, or no enum.');
    }

    function* exceeded(...rest: Parameters<typeof tooMany>): Iterable<Violation> {
      if (rest[1] > rest[2]) yield { ...tooMany(...rest), file };
    }
  },
};

/** What all responses have together. */
class Total {
  properties: number;
  characters: number;

  constructor(errors: number, further: object) {
    this.properties = errors * sizeOf({ properties: further as JsonObject }).properties;
    this.characters = errors * JSON.stringify(further).length;
  }

  add(entry: { readonly data?: object }): void {
    this.properties += sizeOf({ properties: (entry.data ?? {}) as JsonObject }).properties;
    this.characters += JSON.stringify(entry).length;
  }
}

function tooMany(
  path: readonly string[],
  size: number,
  limit: number,
  what: string,
  help: string,
): Omit<Violation, 'file'> {
  const message = `There are ${shown(size)} ${what}, but at most ${shown(limit)} can be compiled.`;
  return { path, at: 'key', message, help };
}

interface Size {
  readonly properties: number;
  readonly longestEnum: number;
  readonly levels: number;
}

/** Returns how many properties a schema declares at any depth, how long its longest enum is, and how deep it is. */
function sizeOf({ properties, items, enum: values }: JsonObject): Size {
  const inner = [...(isJsonObject(properties) ? Object.values(properties) : []), items]
    .filter(isJsonObject)
    .map(sizeOf);
  const own = isJsonObject(properties) ? Object.keys(properties).length : 0;
  return inner.reduce(
    (sum, { properties, longestEnum, levels }) => ({
      properties: sum.properties + properties,
      longestEnum: Math.max(sum.longestEnum, longestEnum),
      levels: Math.max(sum.levels, levels + 1),
    }),
    { properties: own, longestEnum: Array.isArray(values) ? values.length : 0, levels: 0 },
  );
}

function shown(count: number): string {
  return count.toLocaleString('en');
}

function arrays(levels: number): JsonObject {
  return levels === 0 ? { type: 'string' } : { type: 'array', items: arrays(levels - 1) };
}
