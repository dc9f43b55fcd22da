import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answer } from '../support/answer.ts';
import { describeErrors } from '../support/describe-errors.ts';
import { runService } from '../support/running-service.ts';
import { newApplication, type Person, person, succeeded, world } from '../support/world.ts';

/** A fake gateway of Alipay, which accepts only orders of 2900 cents. */
let gateway: Server;

beforeAll(async () => {
  gateway = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part) => {
      text += part;
    });
    request.on('end', () => response.writeHead(JSON.parse(text).cents === 2900 ? 201 : 402).end());
  });
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve));
});

afterAll(() => new Promise((resolve) => gateway.close(resolve)));

describeErrors('createOrder', {
  PARAMETER_MISSING: ({ owner, application }) => order(owner, { applicationId: application, plan: undefined }),
  TARGET_APPLICATION_ID_MISSING: ({ owner }) => order(owner, {}),
  APPLICATION_NOT_FOUND: ({ owner }) => order(owner, { applicationId: 'nothing' }),
  OPERATION_FORBIDDEN: ({ stranger, application }) => order(stranger, { applicationId: application }),
  ORDER_PRICE_INVALID: ({ owner, application }) => order(owner, { applicationId: application, price: 1 }),
  ALIPAY_ORDER_CREATE_FAILED: ({ owner, application }) =>
    order(owner, { applicationId: application, payment: 'alipay' }),
  REQUEST_PARAMETERS_INCOMPLETE: ({ owner, application }) => order(owner, { applicationId: application, plan: 'gold' }),
});

describeErrors('getOrder', {
  ORDER_NOT_FOUND: async ({ owner, stranger, application }) => {
    const { id } = succeeded(await order(owner, { applicationId: application }));
    return get(stranger, id);
  },
  ORDER_APPLICATION_READ_FAILED: async ({ owner, pool }) => {
    const applicationId = await newApplication(owner, pool, { type: 'web' });
    const { id } = succeeded(await order(owner, { applicationId }));
    expect((await get(owner, id)).error).toBeNull();
    succeeded(await owner.browser.send('deleteApplication', { params: { applicationId } }));
    return get(owner, id);
  },
});

it('an order on account gives the pool more seats at once', async () => {
  const { service, owner, pool, application } = await world(await runService());
  for (let count = 0; count < 5; count += 1) await person(service, { pool, application });
  await expect(person(service, { pool, application })).rejects.toThrow('USER_POOL_SEAT_LIMIT_EXCEEDED');
  succeeded(await order(owner, { applicationId: application }));
  expect((await person(service, { pool, application })).id).toBeTypeOf('string');
});

it('an order with Alipay waits for the payment, and is not stored if the gateway refuses it', async () => {
  const { port } = gateway.address() as AddressInfo;
  const { owner, application } = await world(await runService({ alipayGateway: `http://127.0.0.1:${port}/` }));
  const alipay = { applicationId: application, payment: 'alipay' };
  expect(succeeded(await order(owner, alipay)).state).toBe('pending');
  const refused = await order(owner, { ...alipay, plan: 'business', price: 29_900 });
  expect(refused.error).toBe('ALIPAY_ORDER_CREATE_FAILED');
  const { orders } = succeeded(await owner.browser.send<{ orders: object[] }>('listOrders'));
  expect(orders).toMatchObject([{ plan: 'team', state: 'pending' }]);
});

interface Order {
  readonly id: string;
  readonly state: string;
}

function order({ browser }: Person, fields: object): Promise<Answer<Order>> {
  return browser.send('createOrder', { body: { plan: 'team', price: 2900, payment: 'invoice', ...fields } });
}

function get({ browser }: Person, orderId: string): Promise<Answer> {
  return browser.send('getOrder', { params: { orderId } });
}
