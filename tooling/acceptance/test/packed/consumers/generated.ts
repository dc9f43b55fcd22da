import { createFormatter, loadLocale } from '@error-contracts/i18n';
import { createFormatter as createSmallFormatter } from '@error-contracts/i18n/by-code';
import en from '@error-contracts/i18n/en';
import { USER_NOT_FOUND } from '@error-contracts/i18n/en/messages';
import zhCN from '@error-contracts/i18n/zh-CN';
import {
  catalog,
  contract,
  type ErrorCode,
  type ErrorData,
  type ErrorName,
  type ErrorResponse,
  type ErrorResponseOf,
} from '@error-contracts/types';
import {
  errorResponseSchema,
  explainErrorResponse,
  formatIssue,
  isErrorResponse,
  parseErrorResponse,
} from '@error-contracts/validators';
import schema from '@error-contracts/validators/error-response.schema.json' with { type: 'json' };
import { isErrorResponse as isErrorResponseByGuard } from '@error-contracts/validators/guard';

const code: 2004 = catalog.USER_NOT_FOUND.code;
const found: ErrorResponseOf<'USER_NOT_FOUND'> = { code, message: USER_NOT_FOUND, data: null };
const limit: ErrorData<'PROJECT_DESCRIPTION_TOO_LONG'> = { max: 200 };
const name: ErrorName = 'USER_NOT_FOUND';
const anyCode: ErrorCode = code;
// @ts-expect-error a parameter of the wrong type
const wrong: ErrorData<'PROJECT_DESCRIPTION_TOO_LONG'> = { max: 'many' };
// @ts-expect-error no such error
const missing: ErrorName = 'USER_NOT_FOUNT';

/** What was read, formatted and loaded, as one line. */
export async function consumeGenerated(): Promise<string> {
  if (wrong === null || missing === name) throw new Error('types');
  const body: unknown = JSON.parse(JSON.stringify(found));
  if (!isErrorResponse(body) || !isErrorResponseByGuard(body)) throw new Error('guard');
  const narrowed: ErrorResponse = body;
  if (!isErrorResponse(body, name)) throw new Error('guard by name');
  if (isErrorResponse({ ...found, extra: 1 })) throw new Error('strict');
  if (explainErrorResponse(body).length !== 0) throw new Error('explain');
  if (explainErrorResponse({}).map(formatIssue).length === 0) throw new Error('explain nothing');
  if (parseErrorResponse(body).known !== true) throw new Error('parse');
  if (typeof errorResponseSchema['~standard'].validate !== 'function') throw new Error('standard schema');
  if (schema.oneOf.length !== Object.keys(contract.catalog).length) throw new Error('JSON Schema');

  const message = createFormatter([en, zhCN])('PROJECT_DESCRIPTION_TOO_LONG', limit, 'zh-Hans-CN');
  const lazy = createSmallFormatter([await loadLocale('ja-JP')]).received(code, null);
  return [name, anyCode, narrowed.message, message.text, message.locale, lazy?.locale].join('|');
}
