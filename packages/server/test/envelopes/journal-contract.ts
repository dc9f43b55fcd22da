import type { AnyContract } from '@error-contracts/runtime/contract';
import type { FormattedMessage } from '@error-contracts/runtime/messages';

/** A generated contract whose responses carry lists, with parameters beside other parts, and with a fallback. */
export interface JournalContract extends AnyContract {
  readonly fallback: 'BUSY';
  readonly catalog: {
    readonly BUSY: Entry<'BUSY', 'journal.busy'>;
    readonly ARTICLE_MISSING: Entry<'ARTICLE_MISSING', 'article.missing'> & { readonly data: 'required' };
    readonly TITLE_TOO_LONG: Entry<'TITLE_TOO_LONG', 'title.too_long'> & { readonly data: 'optional' };
    readonly STORE_BROKEN: Entry<'STORE_BROKEN', 'store.broken'>;
  };
  readonly envelope: {
    readonly code: '/errors/0/code';
    readonly codeType: 'string';
    readonly message: '/errors/0/detail';
    readonly data: '/errors/0/meta';
    readonly status: '/errors/0/status';
    readonly statusType: 'string';
    readonly field: '/errors/0/source/pointer';
    readonly list: '/errors';
    readonly entryProperties: readonly ['/errors/0/title'];
    readonly properties: readonly ['/errors/0/id', '/meta/a~1b', 'trace'];
  };
  readonly '~types'?: { readonly responses: Responses; readonly data: Data };
}

interface Entry<Name extends string, Code extends string> {
  readonly name: Name;
  readonly code: Code;
  readonly kind: 'error';
  readonly status: number;
  readonly domain: 'journal';
  readonly retry: 'never';
  readonly audience: 'public' | 'internal';
  readonly log: 'info' | 'warn';
  readonly properties?: { readonly [place: string]: unknown };
  readonly parameters?: { readonly [name: string]: { readonly member?: string } };
}

interface Data {
  readonly BUSY: null;
  readonly ARTICLE_MISSING: { readonly id: string };
  readonly TITLE_TOO_LONG: { readonly max?: number } | null;
  readonly STORE_BROKEN: null;
}

type Responses = { readonly [Name in keyof Data]: Response<Name> };

interface Response<Name> {
  readonly errors: readonly [ErrorInList<Name>, ...ErrorInList<unknown>[]];
  readonly meta: { readonly 'a/b': number };
  readonly trace?: string;
}

interface ErrorInList<Name> {
  readonly id: string;
  readonly code: string;
  readonly name?: Name;
}

const facts = { kind: 'error', domain: 'journal', retry: 'never', audience: 'public', log: 'info' } as const;
const titled = (title: string) => ({ properties: { '/errors/0/title': title } });

export const journal: JournalContract = {
  name: 'journal',
  sourceLocale: 'en',
  fallback: 'BUSY',
  typeBase: 'https://errors.example/',
  envelope: {
    code: '/errors/0/code',
    codeType: 'string',
    message: '/errors/0/detail',
    data: '/errors/0/meta',
    status: '/errors/0/status',
    statusType: 'string',
    field: '/errors/0/source/pointer',
    list: '/errors',
    entryProperties: ['/errors/0/title'],
    properties: ['/errors/0/id', '/meta/a~1b', 'trace'],
  },
  catalog: {
    BUSY: { ...facts, name: 'BUSY', code: 'journal.busy', status: 503, ...titled('Busy') },
    ARTICLE_MISSING: {
      ...{ ...facts, name: 'ARTICLE_MISSING', code: 'article.missing', status: 404, data: 'required' },
      ...{ ...titled('Article missing'), parameters: { id: { member: 'article-id' } } },
    },
    TITLE_TOO_LONG: {
      ...{ ...facts, name: 'TITLE_TOO_LONG', code: 'title.too_long', status: 422, data: 'optional', log: 'warn' },
      ...titled('Title too long'),
    },
    STORE_BROKEN: {
      ...{ ...facts, name: 'STORE_BROKEN', code: 'store.broken', status: 500, audience: 'internal' },
      ...titled('Store broken'),
    },
  },
};

const texts: Readonly<Record<string, string>> = {
  BUSY: 'Try again.',
  ARTICLE_MISSING: 'There is no such article.',
  TITLE_TOO_LONG: 'The title is too long.',
  STORE_BROKEN: 'SECRET disk',
};

/** A formatter with one language. */
export const format = (name: string): FormattedMessage => ({ text: texts[name] ?? name, locale: 'en' });
