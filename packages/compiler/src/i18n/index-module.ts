import type { Contract, ContractError } from '@error-contracts/catalog';
import { banner } from '../kit/banner.js';
import { deprecationTag, renamedTag } from '../kit/deprecation-tag.js';
import { lines } from '../kit/lines.js';
import { expression, literal } from '../kit/literal.js';
import { dataType } from './parameter-type.js';

/** The public door of the generated messages: the formatter, the languages and their types. */
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

/** The parameters of each error by its name; null where it has none or all have defaults. */
export interface MessageDataByName {
${lines(errors.flatMap(dataTypes))}}

/** The parameters of each error by the code that travels on the wire. */
export interface MessageDataByCode {
${lines(errors.map(({ name, wireCode }) => `readonly ${expression(wireCode)}: MessageDataByName['${name}'];`))}}

/** The parameters of each error by its name and by its code. */
export interface MessageDataByKey extends MessageDataByName, MessageDataByCode {}

/** The name of an error. */
export type ErrorName = keyof MessageDataByName;

/** The code of an error as it travels on the wire. */
export type ErrorCode = keyof MessageDataByCode;

/** The parameters of the error with this name. */
export type MessageData<Name extends ErrorName> = MessageDataByName[Name];

/** The tag of a language that the messages are in. */
export type Locale = ${tags.join(' | ')};

/** Formats the messages of this catalogue. */
export type Formatter = MessageFormatter<MessageDataByKey>;

/** The languages of this catalogue; the first is the one that it is written in. */
export const locales: readonly Locale[] = [${tags.join(', ')}];

/** A formatter for these languages; their order is the fallback, message by message. */
export function createFormatter(order: readonly LocaleMessages[]): Formatter {
  return createMessageFormatter(order, { ...table, codes });
}

/** Loads the language that serves a reader best; where none does, the one that the catalogue is written in. */
export async function loadLocale(requested: LocaleRequest): Promise<LocaleMessages> {
  const { default: locale } = await loaders[matchLocale(requested, locales) ?? ${source}]();
  return locale;
}

const loaders: { readonly [tag in Locale]: () => Promise<{ readonly default: LocaleMessages }> } = {
${lines(tags.map((tag) => `${tag}: () => import(${tag.replace(/^"(.*)"$/, '"./locales/$1/index.js"')}),`))}};

const codes: { readonly [name in ErrorName]: ErrorCode } = {
${lines(errors.flatMap(({ name, aliases, wireCode }) => [name, ...aliases].map((key) => `${key}: ${expression(wireCode)},`)))}};
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
