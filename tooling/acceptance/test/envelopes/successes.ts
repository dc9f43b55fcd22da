/** Answers of each API that are no errors, by the folder of its catalogue. */
export const successes: Readonly<Record<string, readonly object[]>> = {
  '1-typed-error': [{ id: 'ch_1', object: 'charge' }, { error: null }],
  '2-error-info': [{ name: 'orders/1' }, { error: { code: 404, message: 'x', status: 'NOT_FOUND', details: [] } }],
  '3-inner-error': [{ value: [] }, { error: {} }],
  '4-json-api': [{ data: { type: 'articles', id: '1' } }, { data: [], errors: [] }],
  '5-graphql': [
    { data: { post: { id: 1 } } },
    { data: { post: null }, errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] },
  ],
  '6-json-rpc': [
    { jsonrpc: '2.0', id: 1, result: 19 },
    { jsonrpc: '1.0', id: 1, error: { code: -32_601, message: 'x', data: null } },
  ],
  '7-problem-details': [{ type: 'order', id: 1 }, { title: 'A book' }],
  '8-oauth': [{ access_token: 'x', token_type: 'Bearer' }, { error: '' }],
  '9-errcode': [
    { errcode: 0, errmsg: 'ok' },
    { errcode: 0, errmsg: 'ok', access_token: 'x' },
  ],
  '10-success-flag': [
    { success: true, data: {} },
    { success: true, data: {}, errorCode: 'C1001', errorMessage: 'There is no such order.', showType: 2, traceId: 'x' },
  ],
  '11-ok-flag': [
    { ok: true, channel: {} },
    { ok: true, error: 'channel_not_found' },
  ],
  '12-repeated-status': [{ statusCode: 200, message: 'ok', data: {}, uniqueId: 'x' }, []],
};
