import { createErrorReader, type ErrorReader, isReceivedError } from '@error-contracts/client';
import { type LocaleMessages, loadLocale } from '@error-contracts/i18n';
import en from '@error-contracts/i18n/en';
import { contract, type ErrorContract } from '@error-contracts/types';
import { parseErrorResponse } from '@error-contracts/validators';

/** A reader that has these languages from the beginning. */
export function readerOf(...locales: readonly LocaleMessages[]): ErrorReader<ErrorContract> {
  return createErrorReader({ contract, validators: { parseErrorResponse }, messages: locales, load: loadLocale });
}

/** What a response with an error says, in a language that is loaded for it. */
export async function consumeClient(): Promise<string> {
  const body = JSON.stringify({ code: 2024, message: 'Too long.', data: { max: 140 } });
  const response = new Response(body, { status: 422, headers: { 'content-type': 'application/json' } });
  const reader = readerOf(en);
  const error = await reader.read(response);
  if (!isReceivedError(error)) throw new Error('brand');
  const max = reader.match(error, {
    PROJECT_DESCRIPTION_TOO_LONG: ({ data }) => data?.max,
    // @ts-expect-error no such error
    PROJECT_DESCRIPTION_TO_LONG: () => undefined,
    _: () => undefined,
  });
  await reader.messages.load('zh-Hans');
  const { text, locale } = reader.message(error, 'zh-Hans');
  return [error.name, max, text, locale].join('|');
}
