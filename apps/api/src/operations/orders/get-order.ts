import { Type } from 'typebox';
import { ApplicationView, findApplication, viewOfApplication } from '../../applications/application.ts';
import { operation } from '../../operation/operation.ts';
import { type Order, OrderView, viewOfOrder } from '../../orders/order.ts';

export const getOrderOperation = operation({
  id: 'getOrder',
  method: 'GET',
  path: '/orders/:orderId',
  summary: 'One order, with the application that it was placed for.',
  signedIn: true,
  params: Type.Object({ orderId: Type.String() }),
  answer: { status: 200, schema: Type.Object({ ...OrderView.properties, application: ApplicationView }) },
  errors: {
    ORDER_NOT_FOUND: 'There is no such order, or somebody else placed it.',
    ORDER_APPLICATION_READ_FAILED: 'The application of the order was deleted.',
  },
  handle: ({ service, params, user, errors }) => {
    const order = service.database.sql.get`
      SELECT * FROM orders WHERE id = ${params.orderId} AND userId = ${user.id}
    ` as Order | undefined;
    if (order === undefined) throw errors.ORDER_NOT_FOUND();
    const application = findApplication(service, order.applicationId);
    if (application === undefined) throw errors.ORDER_APPLICATION_READ_FAILED();
    return { ...viewOfOrder(order), application: viewOfApplication(application) };
  },
});
