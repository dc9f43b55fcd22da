import { brandOf } from '@error-contracts/runtime/brand';

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
  const found = errorsIn(hint.originalException);
  const [first] = found;
  if (first?.isThrown) event.fingerprint ??= ['error-contracts', first.catalog, first.name];
  for (const { name, code, message } of found) {
    for (const exception of event.exception?.values ?? []) {
      if (exception.value === message) exception.value = `${name} (${code})`;
    }
    // An integration copies the properties of errors there.
    if (event.contexts !== undefined) delete event.contexts[name];
  }
  return event;
}

/** An error of a catalogue among the causes of what was thrown. */
interface Found {
  /** False for a cause. */
  readonly isThrown: boolean;
  readonly catalog: string;
  readonly name: string;
  readonly code: unknown;
  readonly message: unknown;
}

/** Returns the errors of a catalogue in what was thrown, itself first. */
function errorsIn(thrown: unknown): readonly Found[] {
  const found: Found[] = [];
  const seen = new Set<unknown>([thrown]);
  for (const each of seen) {
    if (seen.size > MOST_ERRORS) break;
    try {
      const { code, message, cause, errors } = Object(each) as Readonly<Record<string, unknown>>;
      const brand = brandOf(each);
      if (brand !== undefined)
        found.push({ isThrown: each === thrown, catalog: brand.catalog, name: brand.name, code, message });
      seen.add(cause);
      if (Array.isArray(errors)) for (const error of errors.slice(0, MOST_ERRORS)) seen.add(error);
    } catch {
      // A getter throws, and Sentry reads no more of it.
    }
  }
  return found;
}
