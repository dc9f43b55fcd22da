import { parseMessage } from '@error-contracts/catalog/message';
import { FORMATS } from './formats.js';

/** Messages of ICU MessageFormat that the profile refuses. */
export const NOT_EXPRESSIBLE: readonly string[] = [
  '{t, date}',
  '{t, time}',
  '{n, number, ::percent}',
  '{n, number, ::%x100}',
  '{n, number, ::currency/EUR unit-width-short}',
  '{n, number, ::currency/EUR unit-width-iso-code}',
  '{n, number, ::scientific}',
  '{n, number, ::scale/100}',
  '{n, number, ::integer-width/+000}',
  '{n, number, ::rounding-mode-floor}',
  '{n, number, ::.00*}',
  '{n, number, ::measure-unit/duration-minute}',
  '{n, number, ::unit/furlong}',
  '{n, number, #0.00}',
  '{t, date, ::jmm}',
  '{t, date, ::yyyyMMdd}',
  '{t, date, ::QQQy}',
  '{t, date, dd.MM.yyyy}',
  '{n, spellout}',
  '{n, plural, other {{k, select, other {#}}}}',
  '{n, plural, offset:-1 other {#}}',
  '{a, select, other {{b, select, other {{c, select, other {{d, select, other {x}}}}}}}}',
];

/** What was compared with intl-messageformat: how many texts of each kind of value. */
interface Compared {
  readonly languages: number;
  readonly compared: ReadonlyMap<string, number>;
}

/** Returns the comparison as Markdown. All texts agreed, or the test had failed. */
export function comparisonTable({ languages, compared }: Compared): string {
  const rows = [...compared].map(([group, count]) => {
    const formats = FORMATS.filter(({ data }) => (data.x.format ?? data.x.type) === group).length;
    return `| ${KINDS[group] ?? group} | ${formats} | ${languages} | ${count.toLocaleString('en')} | ${count.toLocaleString('en')} | 0 |`;
  });
  const refused = NOT_EXPRESSIBLE.map((message) => {
    const parsed = parseMessage(message);
    return `| \`${message}\` | ${parsed.ok ? '' : parsed.reason} | ${parsed.ok ? '' : parsed.help} |`;
  });
  return `# Messages compared with intl-messageformat

Made by \`packages/compiler/test/formats-oracle.all.test.ts\`; \`npm run test:all\` fails if it differs.

Each format is generated as code and shown in every language of CLDR that \`Intl\` has, with ordinary values and those
on which formats break: -0, NaN, 1e21, 2^53, leap days, the years 1 and 9999. Points in time are shown in three time zones.

| parameter | formats | languages | texts | equal | different |
|---|--:|--:|--:|--:|--:|
${rows.join('\n')}

Selectors, in sequence, nested and with offsets, are compared at random in \`messages-oracle.all.test.ts\`.

## Not expressible, and why

| message | why it is refused | help |
|---|---|---|
${refused.map((row) => row.replaceAll('\n', ' ')).join('\n')}

Lists have no syntax in ICU MessageFormat: intl-messageformat gets the text of a list, which \`Intl.ListFormat\` makes.
`;
}

const KINDS: Readonly<Record<string, string>> = {
  number: 'number',
  date: 'string, `format: date`',
  time: 'string, `format: time`',
  'date-time': 'string, `format: date-time`',
};
