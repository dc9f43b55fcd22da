import { errors } from '../errors.ts';
import type { Service } from '../service.ts';
import type { Order } from './order.ts';

/** How long the gateway may take to answer, in milliseconds. */
const patience = 3000;

/** Creates the payment at the gateway; throws the same error for every failure there. */
export async function createAlipayOrder({ settings }: Service, { id, price }: Order): Promise<void> {
  if (settings.alipayGateway === null) throw errors.ALIPAY_ORDER_CREATE_FAILED();
  let status: number;
  try {
    const response = await fetch(settings.alipayGateway, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ order: id, cents: price }),
      signal: AbortSignal.timeout(patience),
    });
    await response.body?.cancel();
    status = response.status;
  } catch (cause) {
    throw errors.ALIPAY_ORDER_CREATE_FAILED(null, { cause });
  }
  if (status !== 201) {
    throw errors.ALIPAY_ORDER_CREATE_FAILED(null, { cause: new Error(`The gateway answered with ${status}.`) });
  }
}
