import { weighClients } from './messages/clients.ts';
import { highlight } from './messages/highlight.ts';
import { libraries } from './messages/libraries/all.ts';
import { ours } from './messages/libraries/ours.ts';
import { rawStrings } from './messages/libraries/raw-strings.ts';
import type { Library } from './messages/library.ts';
import { realTexts, syntheticTexts, type Text, type TextsByLocale } from './messages/texts.ts';
import { weighEagerly, weighLazily, weighLocale, weighOne } from './messages/weigh.ts';
import type { Section } from './section.ts';
import { type Row, table } from './table.ts';

/** Measures what messages add to an application, beside other libraries. */
export async function run(): Promise<Section> {
  const texts = await realTexts();
  const required = named((await syntheticTexts()).get('en') ?? [], 'ORDER_NOT_FOUND');
  const raw = rawStrings('code');
  const candidates = [raw, rawStrings('name'), ...libraries.filter(({ only }) => only === undefined)];
  const count = texts.get('en')?.length ?? 0;
  const rows: Row[] = [];
  for (const library of candidates) rows.push(await weightsOf(library, texts, required));
  const clients = await weighClients(texts.get('en') ?? []);
  return {
    title: 'Messages: bytes, minified and gzipped',
    notes: [
      `Languages: ${[...texts.keys()].join(', ')}. “On demand” is what a user of English downloads if each language is a file of its own; Paraglide has all languages in each message.`,
      '“string” has a default in the catalogue; “required” has none and comes from a small catalogue that is generated for the measurement.',
      'Raw strings are an object of the texts and a look-up, without any code that shows a parameter. “table, exports” is ours without the formatter; `format()` always contains its whole catalogue.',
      'Each bundle was run in every language and its texts compared with those of plain functions.',
      'Marks: one message ≤ 110, a language ≤ its raw strings by name + 5 %. A message with a plural is above the first: it contains how its language writes numbers, and `Intl` for fractions. A language is above the raw strings by code, which show no parameter.',
      '@messageformat/core is a few bytes smaller in a whole language and if a parameter has a default: ours contains the defaults of the catalogue and writes fractions with `Intl`, which it makes once. valibot with @messageformat/core is the smaller client because it checks the envelope only.',
      'A client takes a response body and returns the text to show. The others check only the envelope; ours also checks the data of the code.',
    ],
    rows: [...rows, ...clients],
    markdown: `${table(rows)}\n${table(clients)}`,
    highlights: [
      highlight(rows, 'One message with a parameter, bytes', 'one, string', ours, raw),
      highlight(rows, `${count} messages in one language, bytes`, `${count} × 1 language`, ours, raw),
    ],
  };
}

async function weightsOf(library: Library, texts: TextsByLocale, required: Text): Promise<Row> {
  const english = texts.get('en') ?? [];
  const count = english.length;
  return {
    library: library.name,
    'one, static': await weighOne(library, named(english, 'USER_NOT_FOUND'), 'en'),
    'one, string': await weighOne(library, named(english, 'PARAMETER_MISSING'), 'en'),
    'one, string, required': await weighOne(library, required, 'en'),
    'one, plural': await weighOne(library, named(english, 'PASSWORD_TOO_SHORT'), 'en'),
    [`${count} × 1 language`]: await weighLocale(library, english, 'en'),
    [`${count} × ${texts.size}`]: await weighEagerly(library, texts),
    [`${count} × ${texts.size}, on demand`]: await weighLazily(library, texts, 'en'),
  };
}

function named(texts: readonly Text[], name: string): Text {
  const text = texts.find((candidate) => candidate.name === name);
  if (text === undefined) throw new Error(`The catalogue has no error ${name}, which is to be weighed.`);
  return text;
}
