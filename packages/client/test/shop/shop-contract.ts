import type { AnyContract } from '@error-contracts/runtime/contract';
import type { LocaleMessages, MessageTable } from '@error-contracts/runtime/messages';
import { type Issue, parse } from '@error-contracts/runtime/validation';

/** A generated contract with another envelope, string codes, and a renamed, a retired and an internal error. */
export interface ShopContract extends AnyContract {
  readonly catalog: {
    readonly CARD_DECLINED: Entry<'CARD_DECLINED', '1'>;
    /** @deprecated Renamed to CARD_DECLINED. */
    readonly CARD_REFUSED: ShopContract['catalog']['CARD_DECLINED'];
    readonly OUT_OF_STOCK: Entry<'OUT_OF_STOCK', '2'>;
    readonly SECOND_FACTOR_REQUIRED: Entry<'SECOND_FACTOR_REQUIRED', '3', 'challenge'>;
    readonly FAX_BROKEN: Entry<'FAX_BROKEN', '4'> & { readonly retired: true };
    readonly LEDGER_BROKEN: Entry<'LEDGER_BROKEN', '5'>;
  };
  readonly envelope: {
    readonly code: 'apiCode';
    readonly codeType: 'string';
    readonly message: 'text';
    readonly data: 'details';
    readonly status: 'statusCode';
    readonly properties: readonly [];
  };
  readonly '~types'?: { readonly responses: ShopResponses };
}

interface Entry<Name extends string, Code extends string, Kind extends 'error' | 'challenge' = 'error'> {
  readonly name: Name;
  readonly code: Code;
  readonly kind: Kind;
  readonly status: number;
  readonly domain: 'shop';
  readonly retry: 'never' | 'later' | 'after-action';
  readonly audience: 'public' | 'internal';
  readonly log: 'info';
}

interface ShopResponses {
  readonly CARD_DECLINED: ShopResponse<'1', { readonly last4: string }>;
  readonly CARD_REFUSED: ShopResponses['CARD_DECLINED'];
  readonly OUT_OF_STOCK: ShopResponse<'2', { readonly item: string } | null>;
  readonly SECOND_FACTOR_REQUIRED: ShopResponse<'3', null>;
  readonly FAX_BROKEN: ShopResponse<'4', null>;
  readonly LEDGER_BROKEN: ShopResponse<'5', null>;
}

interface ShopResponse<Code extends string, Details> {
  readonly apiCode: Code;
  readonly text: string;
  readonly statusCode: number;
  readonly details: Details;
}

const facts = { kind: 'error', status: 400, domain: 'shop', retry: 'never', audience: 'public', log: 'info' } as const;
const cardDeclined = { ...facts, name: 'CARD_DECLINED', code: '1' } as const;

export const shop: ShopContract = {
  name: 'shop',
  sourceLocale: 'en',
  envelope: {
    code: 'apiCode',
    codeType: 'string',
    message: 'text',
    data: 'details',
    status: 'statusCode',
    properties: [],
  },
  catalog: {
    CARD_DECLINED: cardDeclined,
    CARD_REFUSED: cardDeclined,
    OUT_OF_STOCK: { ...facts, name: 'OUT_OF_STOCK', code: '2', retry: 'later' },
    SECOND_FACTOR_REQUIRED: { ...facts, name: 'SECOND_FACTOR_REQUIRED', code: '3', kind: 'challenge' },
    FAX_BROKEN: { ...facts, name: 'FAX_BROKEN', code: '4', retired: true },
    LEDGER_BROKEN: { ...facts, name: 'LEDGER_BROKEN', code: '5', audience: 'internal' },
  },
};

const codes: readonly unknown[] = ['1', '2', '3', '4', '5'];
const names = { code: 'apiCode', codeType: 'string', message: 'text', data: 'details' } as const;

export const parseShopResponse = (
  value: unknown,
): ReturnType<typeof parse<ShopResponses[keyof ShopResponses], string>> =>
  parse(value, names, (issues: Issue[], body) => {
    const { apiCode } = body as { readonly apiCode: unknown };
    if (!codes.includes(apiCode))
      issues.push({ pointer: '/apiCode', rule: 'unknown-code', expected: '', received: '', near: [] });
  });

const table: MessageTable = { codeType: 'string', parameters: { 1: { last4: 'string' }, 2: { item: 'string?' } } };

export const english: LocaleMessages = {
  locale: 'en',
  table,
  messages: {
    1: ({ last4 }: { readonly last4: string }) => `Card ${last4} was declined.`,
    2: 'Out of stock.',
    3: 'Confirm that it is you.',
    4: 'The fax is broken.',
    5: 'The ledger is broken.',
  },
};

export const arabic: LocaleMessages = {
  locale: 'ar',
  table,
  messages: { 1: ({ last4 }: { readonly last4: string }) => `رفض البنك البطاقة ${last4}.` },
};
