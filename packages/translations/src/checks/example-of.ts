import type { Json, JsonObject, RuleExample } from '@error-contracts/catalog';

/** What the example of a rule is made of. */
interface Example {
  readonly locale?: string;
  readonly source: string;
  readonly wrong: string;
  readonly right: string;
  /** The parameters of the error. */
  readonly data?: JsonObject;
  /** Other errors: the source and the translation by name. */
  readonly others?: Readonly<Record<string, readonly [source: string, target: string]>>;
  readonly glossary?: JsonObject;
  /** The language of the source, if it is not English. */
  readonly sourceLocale?: string;
}

/** Returns the example of a rule: an error with its source text, and its translation, first wrong and then right. */
export function exampleOf(example: Example): RuleExample {
  return { wrong: files(example, example.wrong), right: files(example, example.right) };
}

function files({ locale = 'de', source, data, others = {}, glossary, sourceLocale }: Example, target: string) {
  const errors: Record<string, JsonObject> = {
    ORDER_FAILED: data === undefined ? { message: source } : { message: source, data },
  };
  const texts: Record<string, Json> = { ORDER_FAILED: target };
  for (const [name, [otherSource, otherTarget]] of Object.entries(others)) {
    errors[name] = { message: otherSource };
    texts[name] = otherTarget;
  }
  return {
    'catalog.json': sourceLocale === undefined ? { errors } : { sourceLocale, errors },
    ...(glossary === undefined ? {} : { [`glossaries/${locale}.json`]: glossary }),
    [`locales/${locale}.json`]: texts,
  };
}
