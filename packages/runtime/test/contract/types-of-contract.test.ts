import { expect, expectTypeOf, test } from 'vitest';
import type {
  AnyContract,
  CodeOf,
  DatalessNameOf,
  DataOf,
  EntryOf,
  NameOf,
  PresentNameOf,
  ResponseOf,
  ThrowableNameOf,
} from '../../src/contract/index.js';

interface Fact<Name extends string, Code extends string> {
  readonly name: Name;
  readonly code: Code;
  readonly status: 404;
  readonly domain: 'shop';
  readonly kind: 'error';
  readonly retry: 'never';
  readonly audience: 'public';
  readonly log: 'info';
}

/** Written as the compiler writes it. */
interface Catalog {
  readonly ORDER_MISSING: Fact<'ORDER_MISSING', '1'>;
  readonly ORDER_GONE: Catalog['ORDER_MISSING'];
  readonly NAME_TOO_LONG: Fact<'NAME_TOO_LONG', '2'>;
  readonly BUSY: Fact<'BUSY', '3'>;
  readonly FORGOTTEN: Fact<'FORGOTTEN', '4'> & { readonly retired: true };
}

interface OrderMissing {
  key: '1';
  text: string;
  details: { id: string };
}

interface Shop {
  readonly name: 'shop';
  readonly sourceLocale: 'en';
  readonly envelope: {
    readonly code: 'key';
    readonly codeType: 'string';
    readonly message: 'text';
    readonly data: 'details';
    readonly status: null;
    readonly properties: readonly [];
  };
  readonly catalog: Catalog;
  readonly '~types'?: {
    readonly responses: {
      ORDER_MISSING: OrderMissing;
      ORDER_GONE: OrderMissing;
      NAME_TOO_LONG: { key: '2'; text: string; details: { max?: number } | null };
      BUSY: { key: '3'; text: string; details: null };
      FORGOTTEN: { key: '4'; text: string; details: null };
    };
  };
}

test('the types of a contract follow from its value, for every envelope', () => {
  expectTypeOf<Shop>().toExtend<AnyContract>();
  expectTypeOf<NameOf<Shop>>().toEqualTypeOf<keyof Catalog>();
  expectTypeOf<CodeOf<Shop>>().toEqualTypeOf<'1' | '2' | '3' | '4'>();
  expectTypeOf<EntryOf<Shop, 'BUSY'>['status']>().toEqualTypeOf<404>();
  expectTypeOf<ResponseOf<Shop, 'ORDER_MISSING'>>().toEqualTypeOf<OrderMissing>();
  expectTypeOf<DataOf<Shop, 'ORDER_MISSING'>>().toEqualTypeOf<{ id: string }>();
  expectTypeOf<DataOf<Shop, 'ORDER_MISSING' | 'BUSY'>>().toEqualTypeOf<{ id: string } | null>();
  const former: PresentNameOf<Shop, 'ORDER_GONE'> = 'ORDER_MISSING';
  expect(former).toBe('ORDER_MISSING');
});

test('a retired error must not be thrown, and errors with required data differ from the others', () => {
  expectTypeOf<ThrowableNameOf<Shop>>().toEqualTypeOf<Exclude<keyof Catalog, 'FORGOTTEN'>>();
  expectTypeOf<DatalessNameOf<Shop>>().toEqualTypeOf<'NAME_TOO_LONG' | 'BUSY'>();
  // @ts-expect-error it is retired
  const retired: ThrowableNameOf<Shop> = 'FORGOTTEN';
  // @ts-expect-error it needs an id
  const incomplete: DataOf<Shop, 'ORDER_MISSING'> = {};
  expect([retired, incomplete]).toHaveLength(2);
});

test('a contract without types allows everything', () => {
  type Plain = AnyContract & { readonly catalog: { readonly ANY: Fact<'ANY', '1'> } };
  expectTypeOf<DataOf<Plain, 'ANY'>>().toBeAny();
  expect<NameOf<Plain>>('ANY').toBe('ANY');
});
