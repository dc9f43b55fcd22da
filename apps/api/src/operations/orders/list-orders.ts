import { Type } from 'typebox';
import { operation } from '../../operation/operation.ts';
import { type Order, OrderView, viewOfOrder } from '../../orders/order.ts';

export const listOrdersOperation = operation({
  id: 'listOrders',
  method: 'GET',
  path: '/orders',
  summary: 'The orders of the signed-in user.',
  signedIn: true,
  answer: { status: 200, schema: Type.Object({ orders: Type.Array(OrderView) }) },
  errors: {},
  handle: ({ service, user }) => {
    const rows = service.database.sql.all`SELECT * FROM orders WHERE userId = ${user.id} ORDER BY createdAt, id`;
    return { orders: (rows as unknown as readonly Order[]).map(viewOfOrder) };
  },
});
