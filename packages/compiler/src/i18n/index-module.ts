import type { Contract, ContractError } from '@error-contracts/catalog';
import { banner } from '../kit/banner.js';
import { codeKey } from '../kit/code-key.js';
import { deprecationTag, renamedTag } from '../kit/deprecation-tag.js';
import { expression } from '../kit/expression.js';
import { indentedLines } from '../kit/indented-lines.js';
import { literal } from '../kit/literal.js';
import { dataType } from './data-type.js';

/** Returns the entry module of the generated messages: the formatter, the languages and their types. */
export function indexModule(contract: Contract): string {
  const { errors, locales } = contract;
  const tags = locales.map(({ tag }) => literal(tag));
  const source = tags[0] ?? literal(contract.sourceLocale);
  return `${banner(contract)}import {
  createMessageFormatter,
  type LocaleMessages,
  type LocaleRequest,
  type MessageFormatter,
  matchLocale,
} from '@error-contracts/runtime/messages';
import { table } from './table.js';

export {
  type FormattedMessage,
  type LocaleMessages,
  type LocaleRequest,
  parseAcceptLanguage,
} from '@error-contracts/runtime/messages';

/** The parameters of each error, by its name; null if it has none or if all of them have defaults. */
export interface MessageDataByName {
${indentedLines(errors.flatMap(dataTypes))}}

/** The parameters of each error, by its code. */
export interface MessageDataByCode {
${indentedLines(errors.map(({ name, wireCode }) => `readonly ${codeKey(wireCode)}: MessageDataByName['${name}'];`))}}

/** The parameters of each error, by its name and by its code. */
export interface MessageDataByKey extends MessageDataByName, MessageDataByCode {}

/** The name of an error. */
export type ErrorName = keyof MessageDataByName;

/** The code of an error, as the response carries it. */
export type ErrorCode = keyof MessageDataByCode;

/** The parameters of the error with this name. */
export type MessageData<Name extends ErrorName> = MessageDataByName[Name];

/** The BCP 47 tag of a language of the messages. */
export type Locale = ${tags.join(' | ')};

/** Formats the messages of this catalogue. */
export type Formatter = MessageFormatter<MessageDataByKey>;

/** The languages of this catalogue. The catalogue is written in the first one. */
export const locales: readonly Locale[] = [${tags.join(', ')}];

/** Returns a formatter for these languages. If one lacks a message, the next one is used. */
export function createFormatter(order: readonly LocaleMessages[]): Formatter {
  return createMessageFormatter(order, { ...table, codes });
}

/** Loads the language that fits the request best, or the language of the catalogue if none fits. */
export async function loadLocale(requested: LocaleRequest): Promise<LocaleMessages> {
  const { locale } = await loaders[matchLocale(requested, locales, table.scopes) ?? ${source}]();
  return locale;
}

const loaders: { readonly [tag in Locale]: () => Promise<{ readonly locale: LocaleMessages }> } = {
${indentedLines(tags.map((tag) => `${tag}: () => import(${tag.replace(/^"(.*)"$/, '"./lazy/$1.js"')}),`))}};

const codes: { readonly [name in ErrorName]: ErrorCode } = {
${indentedLines(errors.flatMap(({ name, aliases, wireCode }) => [name, ...aliases].map((key) => `${key}: ${expression(wireCode)},`)))}};
`;
}

function dataTypes(error: ContractError): readonly string[] {
  return [
    ...deprecationTag(error).map((tag) => `/** ${tag} */`),
    `readonly ${error.name}: ${dataType(error.data)};`,
    ...error.aliases.flatMap((alias) => [
      `/** ${renamedTag(error)} */`,
      `readonly ${alias}: MessageDataByName['${error.name}'];`,
    ]),
  ];
}
