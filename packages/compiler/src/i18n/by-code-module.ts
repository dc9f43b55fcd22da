import type { Contract } from '@error-contracts/catalog';
import { banner } from '../kit/banner.js';

/** The formatter without the names of the errors: a client that shows what came over the wire needs codes only. */
export function byCodeModule(contract: Contract): string {
  return `${banner(contract)}import { createMessageFormatter, type LocaleMessages, type MessageFormatter } from '@error-contracts/runtime/messages';
import type { MessageDataByCode } from './index.js';
import { table } from './table.js';

/** Formats the messages of this catalogue by the codes of the errors. */
export type CodeFormatter = MessageFormatter<MessageDataByCode>;

/** A formatter for these languages that knows no names; their order is the fallback, message by message. */
export function createFormatter(order: readonly LocaleMessages[]): CodeFormatter {
  return createMessageFormatter(order, table);
}
`;
}
