import type { Json, JsonObject } from '@error-contracts/catalog';
import { type Message, numbersOfCases, renderer, type Selector } from '@error-contracts/catalog/message';
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
    const selector = message.find(isSelector);
    /** The example if it has this case; otherwise a number that a reader may see: 0 has a text of its own elsewhere. */
    const sampleOf = ({ type, name }: Selector, key: string): number | undefined => {
      const example = exampleValue(parameters.find((parameter) => parameter.name === name)?.schema ?? {});
      const numbers = numbersOf(type, key);
      if (typeof example === 'number' && categoryOf(type, example) === key) return example;
      return numbers.find((number) => number > 1) ?? numbers[0];
    };
    if (selector === undefined) return [{ label: '', text: textOf(message, new Map()) }];
    return selector.cases.map(({ key }) => {
      const number = selector.type === 'select' ? undefined : sampleOf(selector, key);
      const values = new Map<string, Json>(number === undefined ? [] : [[selector.name, number]]);
      return { label: labelOf(selector, key, number), text: textOf(withCase(message, selector, key), values) };
    });
  };
}

function isSelector(part: Message[number]): part is Selector {
  return typeof part !== 'string' && 'cases' in part;
}

/**
 * Returns a message with one case in the place of the selector. So a case is shown that no number of the language has.
 */
function withCase(message: Message, selector: Selector, key: string): Message {
  const chosen = selector.cases.find((one) => one.key === key)?.message ?? [];
  const parts = chosen.map((part) =>
    typeof part !== 'string' && part.type === 'pound' ? ({ type: 'number', name: selector.name } as const) : part,
  );
  return message.flatMap((part): Message => (part === selector ? parts : [part]));
}

function labelOf({ name, type }: Selector, key: string, number: number | undefined): string {
  if (type === 'select') return `${name}: ${key}`;
  if (key.startsWith('=')) return `${name} = ${key.slice(1)}`;
  return number === undefined ? `${name}: ${key}` : `${name} = ${number} (${key})`;
}
