import { type Static, Type } from 'typebox';

/** A row of the table `orders`; the price is in cents. */
export interface Order {
  readonly id: string;
  readonly userId: string;
  readonly applicationId: string;
  readonly plan: string;
  readonly price: number;
  readonly payment: string;
  readonly state: 'paid' | 'pending';
  readonly createdAt: number;
}

export const OrderView = Type.Object({
  id: Type.String(),
  applicationId: Type.String(),
  plan: Type.String(),
  price: Type.Integer(),
  payment: Type.String(),
  state: Type.String(),
  createdAt: Type.String({ format: 'date-time' }),
});

export function viewOfOrder({
  id,
  applicationId,
  plan,
  price,
  payment,
  state,
  createdAt,
}: Order): Static<typeof OrderView> {
  return { id, applicationId, plan, price, payment, state, createdAt: new Date(createdAt).toISOString() };
}
