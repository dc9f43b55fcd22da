import { excerpt } from './excerpt.js';
import type { FormatOptions, FormatStyle } from './message.js';
import type { StyleError } from './number-style.js';

/** Returns a style of dates or times, or why the profile does not have it. */
export function timeStyle(type: 'date' | 'time', source: string): FormatStyle | StyleError {
  if (source.startsWith('::')) return skeleton(source);
  const options = NAMED[type].get(source);
  if (options !== undefined) return { source, options };
  const isPattern = /[a-zA-Z][^a-zA-Z]+[a-zA-Z]/.test(source);
  return {
    reason: isPattern
      ? `${excerpt(source)} is a pattern, which only ICU knows.`
      : `A ${type} has no style ${excerpt(source)}.`,
    help: `Use short, medium, long or full, or a skeleton such as ${type === 'date' ? '::yMMMd' : '::Hmm'}.`,
  };
}

/** What a style shows: parts of a date, of a time of day, or the name of a time zone. */
export interface ShownFields {
  readonly date: boolean;
  readonly time: boolean;
  readonly zone: boolean;
}

/** Returns what a style of dates or times shows. */
export function shownFields({ options }: FormatStyle): ShownFields {
  return {
    date: ['year', 'month', 'day', 'weekday'].some((field) => field in options),
    time: ['hour', 'minute', 'second'].some((field) => field in options),
    zone: 'timeZoneName' in options,
  };
}

const DAY = { day: 'numeric', year: 'numeric' } as const;
const CLOCK = { hour: 'numeric', minute: 'numeric' } as const;
const WITH_ZONE = { ...CLOCK, second: 'numeric', timeZoneName: 'short' } as const;

/** As the engines of JavaScript have them. */
const NAMED: { readonly [type in 'date' | 'time']: ReadonlyMap<string, FormatOptions> } = {
  date: new Map<string, FormatOptions>([
    ['short', { month: 'numeric', day: 'numeric', year: '2-digit' }],
    ['medium', { month: 'short', ...DAY }],
    ['long', { month: 'long', ...DAY }],
    ['full', { weekday: 'long', month: 'long', ...DAY }],
  ]),
  time: new Map<string, FormatOptions>([
    ['short', CLOCK],
    ['medium', { ...CLOCK, second: 'numeric' }],
    ['long', WITH_ZONE],
    ['full', WITH_ZONE],
  ]),
};

function skeleton(source: string): FormatStyle | StyleError {
  let options: FormatOptions = {};
  const seen = new Set<string>();
  const text = source.slice(2).trim();
  const fields = text.match(/([A-Za-z])\1*/g) ?? [];
  if (fields.join('') !== text || text === '') {
    return { reason: `${excerpt(text)} is not a skeleton of letters.`, help: HELP };
  }
  for (const field of fields) {
    const found = FIELDS.get(field);
    if (found === undefined) return unknownField(field);
    const [concern = ''] = Object.keys(found);
    if (seen.has(concern))
      return { reason: `${excerpt(field)} sets the ${concern} a second time.`, help: 'Keep one of the two.' };
    seen.add(concern);
    options = { ...options, ...found };
  }
  if ('hour12' in options && !('hour' in options))
    return { reason: 'Only an hour has a half of the day.', help: 'Write ::hmma.' };
  return { source, options };
}

function unknownField(field: string): StyleError {
  const letter = field.charAt(0);
  if (SHORTER.has(letter)) {
    return { reason: `Engines disagree on ${excerpt(field)}.`, help: `Write ${SHORTER.get(letter)}.` };
  }
  if ('GYuUrqQLwWDFgecbBKkJCSAZOvVXx'.includes(letter)) {
    return { reason: `Only some engines know the field ${excerpt(field)}.`, help: HELP };
  }
  return { reason: `There is no field ${excerpt(field)} of dates and times.`, help: HELP };
}

const HELP = 'Use y, M, d, E for a date and H or h, mm, ss, z for a time, as in ::yMMMd or ::EEEEHmm.';

const SHORTER: ReadonlyMap<string, string> = new Map([
  ['y', 'y, or yy for two digits'],
  ['M', 'M, MM, MMM, MMMM or MMMMM'],
  ['d', 'd or dd'],
  ['E', 'EEE, EEEE or EEEEE'],
  ['j', 'H for 24 hours or h for 12'],
  ['h', 'h or hh'],
  ['H', 'H or HH'],
  ['m', 'm or mm'],
  ['s', 's or ss'],
  ['z', 'z or zzzz'],
  ['a', 'a'],
]);

/** The field by which two are the same comes first. */
const FIELDS: ReadonlyMap<string, FormatOptions> = new Map<string, FormatOptions>([
  ['y', { year: 'numeric' }],
  ['yy', { year: '2-digit' }],
  ['M', { month: 'numeric' }],
  ['MM', { month: '2-digit' }],
  ['MMM', { month: 'short' }],
  ['MMMM', { month: 'long' }],
  ['MMMMM', { month: 'narrow' }],
  ['d', { day: 'numeric' }],
  ['dd', { day: '2-digit' }],
  ['E', { weekday: 'short' }],
  ['EEE', { weekday: 'short' }],
  ['EEEE', { weekday: 'long' }],
  ['EEEEE', { weekday: 'narrow' }],
  ['h', { hour: 'numeric', hourCycle: 'h12' }],
  ['hh', { hour: '2-digit', hourCycle: 'h12' }],
  ['H', { hour: 'numeric', hourCycle: 'h23' }],
  ['HH', { hour: '2-digit', hourCycle: 'h23' }],
  ['m', { minute: 'numeric' }],
  ['mm', { minute: '2-digit' }],
  ['s', { second: 'numeric' }],
  ['ss', { second: '2-digit' }],
  ['a', { hour12: true }],
  ['z', { timeZoneName: 'short' }],
  ['zzzz', { timeZoneName: 'long' }],
]);
