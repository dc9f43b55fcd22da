import type { Answer } from '../expected/expectation.js';
import type { Kit } from '../kit.js';
import { showText, showValue } from '../report/show-value.js';
import type { SeenResponse } from '../response/seen-response.js';
import type { Difference } from './difference.js';

/** The text and data of an error in a response. */
export interface SeenText {
  /** Undefined if the response has none. */
  readonly message: string | undefined;
  /** By the names of the parameters. */
  readonly data: unknown;
}

/**
 * Returns whether the text of a response is that of the language which it declares; nothing without a formatter. If its
 * data do not fit the text, the expected ones are used.
 */
export function textDifference(
  { message, data }: SeenText,
  { entry, textOf }: Answer,
  expectedData: unknown,
  seen: SeenResponse,
  { format, contract }: Kit,
): readonly Difference[] {
  const language = seen.headers['content-language'];
  if (
    message === undefined ||
    format === undefined ||
    language === undefined ||
    textOf === undefined ||
    contract.envelope.message === null
  ) {
    return [];
  }
  const fitting = (values: unknown, locale: string | undefined) =>
    values === undefined ? undefined : format.received(textOf.code, values, locale);
  const textIn = (locale: string | undefined) =>
    textOf === entry ? (fitting(data ?? null, locale) ?? fitting(expectedData, locale)) : fitting(null, locale);
  const expected = textIn(language);
  if (expected === undefined || expected.locale === 'und') return [];
  const at = showText(language, 40);
  if (expected.locale.toLowerCase() !== language.toLowerCase()) {
    const help = `${textOf.name} has no text in ${at}.`;
    return [{ kind: 'header', at: 'content-language', expected: expected.locale, received: at, help }];
  }
  if (expected.text === message) return [];
  const other = [contract.sourceLocale, undefined].map(textIn).find((candidate) => candidate?.text === message);
  const help = other === undefined ? undefined : `It is the text in ${other.locale}.`;
  return [
    {
      kind: 'text',
      at,
      expected: showValue(expected.text),
      received: showValue(message),
      ...(help === undefined ? {} : { help }),
    },
  ];
}
