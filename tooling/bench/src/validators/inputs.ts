import type { Definition, Group, Parameter } from './definition.ts';

/** A column of the table: its inputs and their right verdicts. */
export interface InputSet {
  readonly name: string;
  readonly valid: boolean;
  /** Whether a parser must know the error. */
  readonly known: boolean;
  /** Several, so that the engine does not fold them to a constant. */
  readonly values: readonly unknown[];
}

/** Returns valid and invalid values for a catalogue: by the place of the code, and by the kind of mistake. */
export function inputSets({ codes, groups }: Definition): readonly InputSet[] {
  const first = codes.slice(0, 1);
  const middle = codes.slice(codes.length >> 1).slice(0, 1);
  const last = codes.slice(-1);
  const places = [...first, ...middle, ...last];
  const groupOf = (code: number): Group | undefined => groups.find((group) => group.codes.includes(code));
  const response = (code: number) => ({ code, data: dataFor(groupOf(code)) });
  const withData = groups
    .filter(({ data }) => data.parameters !== undefined)
    .flatMap((group) => group.codes.slice(0, 1))
    .slice(0, 6);
  const unknown = [(codes[0] ?? 0) - 1, (codes.at(-1) ?? 0) + 1, 7, 123_456_789].map((code) => ({ code, data: null }));
  const wrong = [...places, ...withData.slice(0, 3)].map((code) => ({ code, data: wrongDataFor(groupOf(code)) }));
  return [
    { name: 'first code', valid: true, known: true, values: rotate(first.map(response)) },
    { name: 'middle code', valid: true, known: true, values: rotate(middle.map(response)) },
    { name: 'last code', valid: true, known: true, values: rotate(last.map(response)) },
    { name: 'with data', valid: true, known: true, values: rotate(withData.map(response)) },
    { name: 'unknown code', valid: false, known: false, values: rotate(unknown) },
    { name: 'wrong data', valid: false, known: false, values: rotate(wrong) },
    {
      name: 'extra property',
      valid: false,
      known: true,
      values: rotate(places.map((code) => ({ ...response(code), trace: 'a1' }))),
    },
    { name: 'not an object', valid: false, known: false, values: [null, 'error', 42, [], false, [1]] },
  ];
}

/** Returns six responses in the order of the wire, parsed from text as in a client. */
function rotate(responses: readonly { readonly code: number }[]): unknown[] {
  return Array.from({ length: 6 }, (_, index) => {
    const { code, ...others } = responses[index % responses.length] ?? { code: 0 };
    return JSON.parse(JSON.stringify({ code, message: `Message ${index}.`, ...others }));
  });
}

function dataFor(group: Group | undefined): object | null {
  const parameters = group?.data.parameters;
  return parameters === undefined ? null : Object.fromEntries(parameters.map((item) => [item.name, valueFor(item)]));
}

/** Data that no newer server sends either: a parser accepts an object, if an error had no data. */
function wrongDataFor(group: Group | undefined): object | string {
  const parameters = group?.data.parameters;
  return parameters === undefined ? 'surplus' : Object.fromEntries(parameters.map(({ name }) => [name, { no: 1 }]));
}

function valueFor({ type, minimum = 1, values }: Parameter): number | string {
  return type === 'integer' ? minimum + 9 : (values?.[0] ?? 'something');
}
