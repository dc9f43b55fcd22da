import { type Brand, brandOf } from '@error-contracts/runtime/brand';

/** What is read and changed of an event. */
export interface SentryEvent {
  fingerprint?: string[];
  exception?: { values?: { type?: string; value?: string }[] };
  contexts?: { [name: string]: unknown };
}

const MOST_ERRORS = 64;

/**
 * Returns the event without personal data of the errors of a catalogue: `Sentry.init({ beforeSend: scrubEvent })`. Their
 * texts have the data, such as an e-mail address, so the event has name and code instead. They are grouped by their name,
 * whoever reports them.
 */
export function scrubEvent<Event extends SentryEvent>(event: Event, hint: { originalException?: unknown }): Event {
  const chain = errorsIn(hint.originalException);
  const known = chain.filter(({ brand }) => brand !== undefined);
  if (known.length === 0) return event;
  const [{ brand }] = chain as [InChain];
  if (brand !== undefined) event.fingerprint ??= ['error-contracts', brand.catalog, brand.name];
  for (const { message, code, ...error } of known) {
    for (const exception of event.exception?.values ?? []) {
      if (exception.value === message) exception.value = `${error.brand?.name} (${code})`;
    }
  }
  // An integration copies the properties of errors there, under their names, and the text of their cause.
  for (const { name } of chain) if (event.contexts !== undefined) delete event.contexts[`${name}`];
  return event;
}

/** What was thrown, or an error among its causes. */
interface InChain {
  /** Undefined if it is no error of a catalogue. */
  readonly brand: Brand | undefined;
  readonly name: unknown;
  readonly code: unknown;
  readonly message: unknown;
}

/** Returns what was thrown and its causes. */
function errorsIn(thrown: unknown): readonly InChain[] {
  const chain: InChain[] = [];
  const seen = new Set<unknown>([thrown]);
  for (const each of seen) {
    if (seen.size > MOST_ERRORS) break;
    try {
      const { name, code, message, cause, errors } = Object(each) as Readonly<Record<string, unknown>>;
      chain.push({ brand: brandOf(each), name, code, message });
      seen.add(cause);
      if (Array.isArray(errors)) for (const error of errors.slice(0, MOST_ERRORS)) seen.add(error);
    } catch {
      // A getter throws, and Sentry reads no more of it.
    }
  }
  return chain;
}
