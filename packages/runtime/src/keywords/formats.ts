import { isDate } from './is-date.js';
import { isDateTime } from './is-date-time.js';
import { isDuration } from './is-duration.js';
import { isEmail } from './is-email.js';
import { isIpv4 } from './is-ipv4.js';
import { isIpv6 } from './is-ipv6.js';
import { isTime } from './is-time.js';
import { isUri } from './is-uri.js';
import { isUuid } from './is-uuid.js';

/** A format of JSON Schema. */
export interface Format {
  /** What a text of this format is, for people. */
  readonly title: string;
  /** Returns whether a text has the format. */
  readonly accepts: (text: string) => boolean;
  /** Texts that have it: a usual one, the shortest, and a long one. */
  readonly examples: readonly [usual: string, lowest: string, highest: string];
  /** A text that looks like it and has not the format. */
  readonly wrong: string;
}

/** The formats of JSON Schema that texts of a catalogue may have, by name. */
export const formats: ReadonlyMap<string, Format> = /* @__PURE__ */ new Map<string, Format>([
  [
    'date-time',
    {
      title: 'a date and time such as 2026-01-31T12:00:00Z',
      accepts: isDateTime,
      examples: ['2026-01-31T12:00:00Z', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999999999+14:00'],
      wrong: '2026-02-30T12:00:00Z',
    },
  ],
  [
    'date',
    {
      title: 'a date such as 2026-01-31',
      accepts: isDate,
      examples: ['2026-01-31', '0000-01-01', '9999-12-31'],
      wrong: '2026-02-30',
    },
  ],
  [
    'time',
    {
      title: 'a time such as 12:00:00Z',
      accepts: isTime,
      examples: ['12:00:00Z', '00:00:00Z', '23:59:59.999999999+14:00'],
      wrong: '12:00:00',
    },
  ],
  [
    'duration',
    {
      title: 'a duration such as PT15M',
      accepts: isDuration,
      examples: ['PT15M', 'P0D', 'P9999Y11M30DT23H59M59S'],
      wrong: 'P15',
    },
  ],
  [
    'uuid',
    {
      title: 'a UUID',
      accepts: isUuid,
      examples: [
        '5f0c2f3e-8d4b-4c1a-9a37-2b6e0d1c4f58',
        '00000000-0000-0000-0000-000000000000',
        'ffffffff-ffff-ffff-ffff-ffffffffffff',
      ],
      wrong: '5f0c2f3e8d4b4c1a9a372b6e0d1c4f58',
    },
  ],
  [
    'uri',
    {
      title: 'a URI such as https://example.com',
      accepts: isUri,
      examples: ['https://example.com/docs', 'a:', `https://example.com/${'long/'.repeat(40)}?page=1#top`],
      wrong: '//example.com/docs',
    },
  ],
  [
    'email',
    {
      title: 'an email address',
      accepts: isEmail,
      examples: ['someone@example.com', 'a@b', `${'long.'.repeat(10)}name@${'sub.'.repeat(20)}example.com`],
      wrong: 'someone.example.com',
    },
  ],
  [
    'ipv4',
    {
      title: 'an IPv4 address',
      accepts: isIpv4,
      examples: ['192.0.2.1', '0.0.0.0', '255.255.255.255'],
      wrong: '192.0.2.256',
    },
  ],
  [
    'ipv6',
    {
      title: 'an IPv6 address',
      accepts: isIpv6,
      examples: ['2001:db8::1', '::', 'ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255'],
      wrong: '2001:db8:1',
    },
  ],
]);
