import { randomUUID } from 'node:crypto';
import { Type } from 'typebox';
import { findApplication } from '../../applications/application.ts';
import { operation } from '../../operation/operation.ts';
import { createAlipayOrder } from '../../orders/alipay.ts';
import { type Order, OrderView, viewOfOrder } from '../../orders/order.ts';
import { plans } from '../../user-pools/plans.ts';
import { requireUserPool } from '../../user-pools/user-pool.ts';

export const createOrderOperation = operation({
  id: 'createOrder',
  method: 'POST',
  path: '/orders',
  summary: 'Orders a plan for the user pool of an application. A plan on account starts at once.',
  signedIn: true,
  body: Type.Object({
    applicationId: Type.String({ minLength: 1, maxLength: 64 }),
    plan: Type.Enum(['team', 'business']),
    price: Type.Number({ description: 'The price that the user saw, in cents.' }),
    payment: Type.Enum(['invoice', 'alipay']),
  }),
  fields: { applicationId: { missing: 'TARGET_APPLICATION_ID_MISSING' }, price: { invalid: 'ORDER_PRICE_INVALID' } },
  answer: { status: 201, schema: OrderView },
  errors: {
    TARGET_APPLICATION_ID_MISSING: 'The body does not name the application.',
    APPLICATION_NOT_FOUND: 'There is no such application.',
    OPERATION_FORBIDDEN: 'The signed-in user does not own the user pool of the application.',
    ORDER_PRICE_INVALID: 'The plan has another price.',
    ALIPAY_ORDER_CREATE_FAILED: 'Alipay refused the payment, did not answer, or is not set up.',
  },
  handle: async ({ service, body, user, errors }) => {
    const application = findApplication(service, body.applicationId);
    if (application === undefined) throw errors.APPLICATION_NOT_FOUND();
    const pool = requireUserPool(service, application.userPoolId);
    if (pool.ownerId !== user.id) throw errors.OPERATION_FORBIDDEN();
    const { price } = plans[body.plan];
    if (body.price !== price) throw errors.ORDER_PRICE_INVALID();
    const order: Order = {
      id: randomUUID(),
      userId: user.id,
      applicationId: application.id,
      plan: body.plan,
      price,
      payment: body.payment,
      state: body.payment === 'invoice' ? 'paid' : 'pending',
      createdAt: service.settings.now(),
    };
    if (body.payment === 'alipay') await createAlipayOrder(service, order);
    await service.database.transaction(() => {
      service.database.sql.run`
        INSERT INTO orders (id, userId, applicationId, plan, price, payment, state, createdAt)
        VALUES (${order.id}, ${order.userId}, ${order.applicationId}, ${order.plan}, ${price}, ${order.payment},
          ${order.state}, ${order.createdAt})
      `;
      if (order.state === 'paid')
        service.database.sql.run`UPDATE userPools SET plan = ${order.plan} WHERE id = ${pool.id}`;
    });
    return viewOfOrder(order);
  },
});
