export { messagesOfClient, messagesOfServer } from './contract-messages.js';
export type { ParameterType, ParameterTypes } from './fit-data.js';
export type { KeyedMessages } from './keyed-messages.js';
export type {
  FormatOptions,
  FormattedMessage,
  LocaleMessages,
  LocaleRequest,
  MessageFunction,
} from './locale-messages.js';
export { type LocaleScope, type LocaleScopes, localeScopes } from './locale-scopes.js';
export { matchLocale } from './match-locale.js';
export {
  createMessageFormatter,
  type MessageArguments,
  type MessageFormatter,
} from './message-formatter.js';
export type { MessageTable } from './message-table.js';
export { numberOf } from './number-of.js';
export { parseAcceptLanguage } from './parse-accept-language.js';
export { type IntegerRule, ordinalOf, pluralOf } from './plural-of.js';
export type { ReceivedMessages } from './received-messages.js';
