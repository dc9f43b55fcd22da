import type { Json, JsonObject } from '@error-contracts/catalog';
import { type Message, numbersOfCases, renderer, replacePound, type Selector } from '@error-contracts/catalog/message';
import { exampleValue } from '../units/example-value.js';
import type { ReportForm } from './report-data.js';

/** A parameter with its schema. */
interface SchemaParameter {
  readonly name: string;
  readonly schema: JsonObject;
}

/** Returns what readers see of a message, for each of its cases, with example values. */
export type RenderForms = (message: Message, parameters: readonly SchemaParameter[]) => readonly ReportForm[];

/** Returns a function that renders messages in a language. */
export function renderedForms(tag: string): RenderForms {
  const render = renderer(tag);
  const numbersOf = numbersOfCases(tag);
  // Made once: plural rules take longer to make than a text takes to render.
  const rules = { cardinal: new Intl.PluralRules(tag), ordinal: new Intl.PluralRules(tag, { type: 'ordinal' }) };
  const categoryOf = (type: Selector['type'], number: number): string =>
    rules[type === 'selectordinal' ? 'ordinal' : 'cardinal'].select(number);
  return (message, parameters) => {
    const textOf = (parts: Message, known: ReadonlyMap<string, Json>): string =>
      render(
        parts,
        parameters.map(({ name, schema }) => {
          const value = known.get(name) ?? exampleValue(schema);
          return { name, schema: value === undefined ? {} : { default: value } };
        }),
      );
    /** The example if it has this case; otherwise a number that a reader may see: 0 has a text of its own elsewhere. */
    const sampleOf = ({ type, name, offset = 0 }: Selector, key: string): number | undefined => {
      if (type === 'select') return undefined;
      const example = exampleValue(parameters.find((parameter) => parameter.name === name)?.schema ?? {});
      if (typeof example === 'number' && categoryOf(type, example - offset) === key) return example;
      const shift = key.startsWith('=') ? 0 : offset;
      const numbers = numbersOf(type, key).map((number) => number + shift);
      return numbers.find((number) => number > 1) ?? numbers[0];
    };
    /** The forms of a text: each case of its first selector, with the cases of the selectors that are left. */
    function* formsOf(
      parts: Message,
      values: ReadonlyMap<string, Json>,
      chosen: readonly Chosen[],
    ): Generator<ReportForm> {
      const selector = parts.find(isSelector);
      if (selector === undefined) {
        yield { label: chosen.map((one) => one.label).join(', '), text: textOf(parts, values) };
        return;
      }
      const { name, type, cases } = selector;
      const before = chosen.find((one) => one.name === name && one.type === type);
      for (const { key } of cases) {
        const rest = withCase(parts, selector, key);
        if (before === undefined) {
          const number = sampleOf(selector, key);
          const known = number === undefined ? values : new Map([...values, [name, number]]);
          yield* formsOf(rest, known, [...chosen, { name, type, key, label: labelOf(selector, key, number) }]);
        } else if (key === keyLike(before.key, selector)) yield* formsOf(rest, values, chosen);
      }
    }
    return firstOf(formsOf(message, new Map(), []));
  };
}

function firstOf(forms: Iterable<ReportForm>): readonly ReportForm[] {
  const first: ReportForm[] = [];
  for (const form of forms) if (first.push(form) === MOST_FORMS) break;
  return first;
}

/** Nobody reads more forms of one text. */
const MOST_FORMS = 36;

/** A case that is chosen for a parameter. */
interface Chosen extends Pick<Selector, 'name' | 'type'> {
  readonly key: string;
  readonly label: string;
}

/** Returns the case that a value chooses which has chosen a case of this key before. */
function keyLike(key: string, { cases }: Selector): string {
  return cases.some((one) => one.key === key) ? key : 'other';
}

function isSelector(part: Message[number]): part is Selector {
  return typeof part !== 'string' && 'cases' in part;
}

/**
 * Returns a message with one case in the place of the selector. So a case is shown that no number of the language has.
 */
function withCase(message: Message, selector: Selector, key: string): Message {
  const chosen = selector.cases.find((one) => one.key === key)?.message ?? [];
  return message.flatMap((part): Message => (part === selector ? replacePound(chosen, selector) : [part]));
}

function labelOf({ name, type }: Selector, key: string, number: number | undefined): string {
  if (type === 'select') return `${name}: ${key}`;
  if (key.startsWith('=')) return `${name} = ${key.slice(1)}`;
  return number === undefined ? `${name}: ${key}` : `${name} = ${number} (${key})`;
}
