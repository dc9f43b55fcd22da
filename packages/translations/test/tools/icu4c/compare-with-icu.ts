import { makeDraft, parametersOf } from '@error-contracts/catalog/draft';
import type { Sources } from '@error-contracts/catalog/read';
import { expect, type TestContext } from 'vitest';
import { generatedMessages } from './generated-messages.js';
import { type Data, icuRequest } from './icu-request.js';
import { compileIcu } from './icu4c.js';

/** A value of a parameter. */
export type Value = Data[string];

/** A parameter of an error. */
export type Parameter = ReturnType<typeof parametersOf>[number];

/** Formats the messages of a catalogue by ICU4C and by what we generate, with every data, and compares the texts. */
export async function compareWithIcu(
  context: TestContext,
  sources: Sources,
  dataOf: (parameter: Parameter) => Value[],
): Promise<number> {
  const format = compileIcu(context);
  const { catalog } = sources;
  if (catalog === undefined) throw new Error('There is no catalogue.');
  const { draft } = makeDraft({ ...sources, catalog });
  const generated = await generatedMessages(sources);
  const languages = [
    {
      tag: String(draft.head.sourceLocale),
      texts: new Map([...draft.entries].map(([name, { value }]) => [name, value.message])),
    },
    ...draft.locales,
  ];
  const cases = languages.flatMap(({ tag, texts }) =>
    [...texts].flatMap(([name, message]) => {
      const entry = draft.entries.get(name);
      if (entry === undefined) throw new Error(`${name} is unknown.`);
      return dataSets(parametersOf(entry), dataOf)
        .filter((data) => !isGroupedLate(tag, data))
        .map((data) => ({
          tag,
          name,
          code: Number(entry.code),
          message,
          data,
        }));
    }),
  );
  const expected = format(cases.map(({ tag, message, data }) => icuRequest(tag, message, data)));
  expect(expected).toHaveLength(cases.length);
  const ours = cases.map(({ tag, code, data }) => generated(tag, code, data));
  for (const [index, one] of cases.entries()) {
    if (ours[index] !== expected[index])
      expect({ ...one, text: ours[index] }).toEqual({ ...one, text: expected[index] });
  }
  return cases.length;
}

/** Returns as many objects as the parameter with the most values has values: each value of each parameter is in one. */
function dataSets(
  parameters: readonly Parameter[],
  dataOf: (parameter: Parameter) => readonly Value[],
): readonly Data[] {
  const values = parameters.map((parameter) => [parameter.name, dataOf(parameter)] as const);
  const count = Math.max(1, ...values.map(([, all]) => all.length));
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(values.map(([name, all]) => [name, all[index % all.length] ?? ''])),
  );
}

/**
 * True if a language groups the digits of a number only from five on, and the data has one with four: Spanish writes 1000
 * and 10.000. Intl does so, and ICU4C only for who asks for it.
 */
function isGroupedLate(tag: string, data: Data): boolean {
  const usual = new Intl.NumberFormat(tag).format(1000);
  if (usual === new Intl.NumberFormat(tag, { useGrouping: 'always' }).format(1000)) return false;
  return Object.values(data).some((value) => Math.abs(Number(value)) >= 1000 && Math.abs(Number(value)) < 10_000);
}
