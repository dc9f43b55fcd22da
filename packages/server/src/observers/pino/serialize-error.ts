import { brandOf } from '@error-contracts/runtime/brand';
import { describeThrown } from '../../answer/describe-thrown.js';

/** Anything thrown, as a log in JSON has it. */
export interface SerializedError {
  /** The name of the error, or its class. */
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
  /** Only an error of a catalogue has the following. */
  readonly code?: number | string;
  readonly status?: number;
  readonly data?: unknown;
  readonly cause?: SerializedError;
  readonly errors?: readonly SerializedError[];
}

/** The most errors of one entry. An error may be its own cause, and a list may have itself in it. */
const MOST_ERRORS = 16;
const LONGEST = 8000;

/**
 * Returns anything thrown as a log in JSON has it: `pino({ serializers: { err: serializeError } })`. It has no header of
 * an error, and of a foreign error neither its properties, which may be a whole request. Never throws.
 */
export function serializeError(thrown: unknown): SerializedError {
  return serialize(thrown, { left: MOST_ERRORS - 1 });
}

/** How many further errors an entry may have. */
interface Budget {
  left: number;
}

function serialize(thrown: unknown, budget: Budget): SerializedError {
  if (typeof thrown !== 'object' || thrown === null) {
    return { type: thrown === null ? 'null' : typeof thrown, message: describeThrown(thrown, false) };
  }
  const stack = textOf(thrown, 'stack');
  const message = textOf(thrown, 'message');
  const [cause] = within([read(thrown, 'cause')], budget);
  const errors = within(listOf(read(thrown, 'errors')), budget);
  return {
    type: textOf(thrown, 'name') || 'object',
    message: message ?? describeThrown(thrown, false),
    ...(stack === undefined ? {} : { stack }),
    ...ofCatalog(thrown),
    ...(cause === undefined ? {} : { cause }),
    ...(errors.length === 0 ? {} : { errors }),
  };
}

function within(errors: readonly unknown[], budget: Budget): readonly SerializedError[] {
  const serialized: SerializedError[] = [];
  for (const error of errors) {
    if (error === undefined || budget.left <= 0) continue;
    budget.left -= 1;
    serialized.push(serialize(error, budget));
  }
  return serialized;
}

/** What an error of a catalogue has is a frozen copy of JSON. */
function ofCatalog(thrown: object): Pick<SerializedError, 'code' | 'status' | 'data'> {
  if (brandOf(thrown) === undefined) return {};
  const { code, status, data } = thrown as Required<SerializedError>;
  return { code, status, ...(data !== null && Object.isFrozen(data) ? { data } : {}) };
}

function textOf(thrown: object, key: string): string | undefined {
  const value = read(thrown, key);
  return typeof value === 'string' ? value.slice(0, LONGEST) : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  try {
    return Array.isArray(value) ? value.slice(0, MOST_ERRORS) : [];
  } catch {
    // It is a proxy.
    return [];
  }
}

/** Returns the property; undefined if a getter throws. */
function read(of: object, key: string): unknown {
  try {
    return (of as Readonly<Record<string, unknown>>)[key];
  } catch {
    return undefined;
  }
}
