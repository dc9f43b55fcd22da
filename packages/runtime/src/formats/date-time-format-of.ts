import { kept } from './kept.js';
import { momentOf } from './moment-of.js';

/** In which time zone a text shows points in time. */
export interface TimeZoneOption {
  /** An IANA name such as `Europe/Berlin`. Without it: the zone of the reader in a browser, and UTC on a server. */
  readonly timeZone?: string | undefined;
}

/**
 * Returns a function that writes points in time, such as `2026-12-24T18:00:00Z`. What is none is written as it is. An
 * unknown time zone counts as none.
 */
export function dateTimeFormatOf(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): (value: string, option?: TimeZoneOption) => string {
  const formatIn = kept((zone) => {
    const timeZone = zone || readersZone();
    return new Intl.DateTimeFormat(locale, timeZone === undefined ? options : { ...options, timeZone });
  });
  return (value, option) => {
    const moment = momentOf(`${value}`);
    if (Number.isNaN(moment)) return `${value}`;
    try {
      return formatIn(option?.timeZone || '').format(moment);
    } catch {
      return formatIn('').format(moment);
    }
  };
}

/** Undefined is the zone of the machine: a browser is the reader's, a server is nobody's. */
function readersZone(): string | undefined {
  const { process, document } = globalThis as { process?: { versions?: { node?: unknown } }; document?: unknown };
  return process?.versions?.node && !document ? 'UTC' : undefined;
}
