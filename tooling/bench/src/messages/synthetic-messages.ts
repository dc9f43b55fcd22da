/** A catalogue with one message of each kind that the real catalogue lacks. */
export const syntheticMessages = {
  name: 'bench',
  sourceLocale: 'en',
  envelope: { code: 'code', message: 'message', data: 'data' },
  ranges: [{ from: 1000, to: 1999, name: 'bench' }],
  errors: {
    ORDER_NOT_FOUND: {
      code: 1000,
      message: 'We can’t find the order {order}.',
      status: 404,
      domain: 'bench',
      data: { order: { type: 'string', description: 'The order.' } },
    },
    AMOUNT_TOO_LARGE: {
      code: 1001,
      message: 'Spend at most {amount, number} at once.',
      status: 422,
      domain: 'bench',
      data: { amount: { type: 'integer', description: 'The limit.' } },
    },
    NAME_TOO_LONG: {
      code: 1002,
      message: 'Use at most {max, plural, one {# character} other {# characters}} for the name.',
      status: 422,
      domain: 'bench',
      data: { max: { type: 'integer', description: 'The limit.' } },
    },
    FUNDS_INSUFFICIENT: {
      code: 1003,
      message: 'There is not enough money {account, select, card {on your card} other {in your account}}.',
      status: 402,
      domain: 'bench',
      data: { account: { type: 'string', enum: ['card', 'bank'], description: 'What was charged.' } },
    },
  },
};
