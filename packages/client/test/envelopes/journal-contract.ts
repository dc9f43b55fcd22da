import type { AnyContract, ContractEntry } from '@error-contracts/runtime/contract';
import { envelopeReader } from '@error-contracts/runtime/envelope';
import type { LocaleMessages } from '@error-contracts/runtime/messages';
import { type Check, type ParsedResponse, parseBody, withNamedData } from '@error-contracts/runtime/validation';

/** A generated contract whose responses carry lists without a text, with string codes and a fallback. */
export interface JournalContract extends AnyContract {
  readonly fallback: 'BUSY';
  readonly catalog: {
    readonly BUSY: Entry<'BUSY', 'journal.busy'>;
    readonly ARTICLE_MISSING: Entry<'ARTICLE_MISSING', 'article.missing'>;
    readonly STORE_BROKEN: Entry<'STORE_BROKEN', 'constructor'>;
  };
  readonly envelope: {
    readonly code: '/errors/0/extensions/code';
    readonly codeType: 'string';
    readonly message: null;
    readonly data: '/errors/0/extensions';
    readonly status: null;
    readonly list: '/errors';
    readonly constants: readonly [readonly ['data', null]];
    readonly properties: readonly [];
    readonly success: readonly ['ok'];
  };
  readonly '~types'?: { readonly responses: Responses; readonly data: Data };
}

interface Entry<Name extends string, Code extends string> extends ContractEntry {
  readonly name: Name;
  readonly code: Code;
}

interface Data {
  readonly BUSY: null;
  readonly ARTICLE_MISSING: { readonly id: string };
  readonly STORE_BROKEN: null;
}

type Responses = {
  readonly [Name in keyof Data]: {
    readonly data: null;
    readonly errors: readonly [ErrorInList<Name>, ...ErrorInList<unknown>[]];
  };
};

interface ErrorInList<Name> {
  readonly extensions: { readonly code: string; readonly of?: Name };
}

const facts = {
  kind: 'error',
  status: 400,
  domain: 'journal',
  retry: 'never',
  audience: 'public',
  log: 'info',
} as const;

export const journal: JournalContract = {
  name: 'journal',
  sourceLocale: 'en',
  fallback: 'BUSY',
  envelope: {
    code: '/errors/0/extensions/code',
    codeType: 'string',
    message: null,
    data: '/errors/0/extensions',
    status: null,
    list: '/errors',
    constants: [['data', null]],
    properties: [],
    success: ['ok'],
  },
  catalog: {
    BUSY: { ...facts, name: 'BUSY', code: 'journal.busy', retry: 'later' },
    ARTICLE_MISSING: { ...facts, name: 'ARTICLE_MISSING', code: 'article.missing', data: 'required' },
    STORE_BROKEN: { ...facts, name: 'STORE_BROKEN', code: 'constructor', audience: 'internal' },
  },
};

/** Checks one error as the generated check of a list does. */
const checkError: Check = (issues, element) => {
  const { extensions } = element as { readonly extensions: { readonly code: unknown; readonly 'x-id'?: unknown } };
  const { code } = extensions;
  const isKnown = Object.values<ContractEntry>(journal.catalog).some((entry) => entry.code === code);
  const fits = code !== 'article.missing' || typeof extensions['x-id'] === 'string';
  if (!isKnown || !fits) issues.push({ pointer: '', rule: 'unknown-code', expected: '', received: '', near: [] });
};

const read = envelopeReader(journal.envelope);
const parameters = new Map([['article.missing', { id: { member: 'x-id' } }]]);

export const parseJournalResponse = (value: unknown): ParsedResponse<Responses[keyof Responses], string> =>
  withNamedData(
    parseBody(
      value,
      read,
      (issues, body, at, key) => checkError(issues, (body as { readonly errors: unknown[] }).errors[0], at, key),
      checkError,
    ),
    parameters,
  );

export const english: LocaleMessages = {
  locale: 'en',
  table: { codeType: 'string', parameters: { 'article.missing': { id: 'string' } } },
  messages: {
    'journal.busy': 'Try again.',
    'article.missing': ({ id }: { readonly id: string }) => `There is no article ${id}.`,
    constructor: 'SECRET disk',
  },
};
