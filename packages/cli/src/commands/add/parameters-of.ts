import { isJsonObject, type Json, type JsonObject } from '@error-contracts/catalog';
import { UsageError } from '../../terminal/usage-error.js';

/**
 * Returns the parameters that `--data` declares: as `id:string`, as `max:integer=140:The longest text.` or as the JSON
 * of `data` itself.
 *
 * @throws {UsageError} If a flag is neither.
 */
export function parametersOf(flags: readonly string[]): JsonObject {
  return Object.fromEntries(
    flags.flatMap((flag) => Object.entries(flag.startsWith('{') ? ofJson(flag) : ofWords(flag))),
  );
}

const EXAMPLE =
  'Write it as name:type or name:type=default:description, such as id:string or max:integer=140:"The longest text."';

function ofJson(flag: string): JsonObject {
  const value = json(flag);
  if (isJsonObject(value)) return value;
  throw new UsageError(
    '--data starts like JSON, but is not JSON.',
    'Write it as {"max":{"type":"integer","description":"…"}}.',
  );
}

const NAME_AND_TYPE = /^\s*([^:=]*?)\s*:\s*([^:=]*?)\s*(?=[:=]|$)/;

function ofWords(flag: string): JsonObject {
  const [start = '', name = '', type = ''] = NAME_AND_TYPE.exec(flag) ?? [];
  const rest = flag.slice(start.length);
  const preset = rest.startsWith('=') ? presetOf(rest.slice(1)) : undefined;
  const description = unquoted(
    rest
      .slice(preset === undefined ? 0 : preset.length + 1)
      .replace(/^\s*:/, '')
      .trim(),
  );
  if (name === '' || type === '') throw new UsageError(`--data "${flag}" names no type.`, EXAMPLE);
  if (type === 'array' || type === 'object') {
    const help = `Give the JSON: --data '{"${name}":{"type":"${type}","description":"…",…}}'.`;
    throw new UsageError(`--data "${flag}" does not say what is in the ${type}.`, help);
  }
  // A type alone is a parameter: the catalogue takes it as short.
  if (preset === undefined && description === '') return { [name]: type };
  return {
    [name]: {
      ...(type.endsWith('?') ? { type: type.slice(0, -1), optional: true } : { type }),
      ...(preset === undefined ? {} : { default: defaultOf(preset, type) }),
      ...(description === '' ? {} : { description }),
    },
  };
}

/** A default ends at the next colon, unless it is quoted. */
function presetOf(text: string): string {
  return (/^\s*"(?:[^"\\]|\\.)*"(?=\s*(?::|$))/.exec(text) ?? /^[^:]*/.exec(text))?.[0] ?? '';
}

/** If it is not a value of the type it stays a text, and `check` says what is wrong with it. */
function defaultOf(text: string, type: string): Json {
  const value = text.trim();
  return type === 'string' ? unquoted(value) : (json(value) ?? value);
}

function unquoted(text: string): string {
  const value = text.startsWith('"') ? json(text) : undefined;
  return typeof value === 'string' ? value : text;
}

function json(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
