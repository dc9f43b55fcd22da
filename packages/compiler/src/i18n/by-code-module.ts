import type { Contract } from '@error-contracts/catalog';
import { banner } from '../kit/banner.js';

/** Returns the module of the formatter without names: a client that shows what servers send needs only codes. */
export function byCodeModule(contract: Contract): string {
  return `${banner(contract)}import { createMessageFormatter, type LocaleMessages, type MessageFormatter } from '@error-contracts/runtime/messages';
import type { MessageDataByCode } from './index.js';
import { table } from './table.js';

/** Formats the messages of this catalogue by the codes of the errors. */
export type CodeFormatter = MessageFormatter<MessageDataByCode>;

/** Returns a formatter by codes alone for these languages. If one lacks a message, the next one is used. */
export function createFormatter(order: readonly LocaleMessages[]): CodeFormatter {
  return createMessageFormatter(order, table);
}
`;
}
