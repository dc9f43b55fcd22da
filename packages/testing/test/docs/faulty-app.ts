import { contract } from '@error-contracts/types';
import { errors, format, plain } from '../kit.js';

/** The contract of the examples, whose errors have a page. */
export const documented = { ...contract, typeBase: 'https://example.com/errors/' } as const;

export { errors, format };

const json = { 'content-type': 'application/json', 'content-language': 'en', vary: 'Accept-Language' };
const short = errors.PASSWORD_TOO_SHORT({ min: 8 });
const busy = errors.SYSTEM_BUSY(null, { retryAfter: 30 });

function response({ status, headers, body }: ReturnType<typeof plain>): Response {
  return new Response(JSON.stringify(body), { status, headers });
}

/** What a service answers that has a fault in each of its routes. */
const answers: { readonly [path: string]: () => Response | Promise<Response> } = {
  '/right': () => response(plain(short)),
  '/wrong-status': () => response(plain(short, { status: 400 })),
  '/everything': () =>
    response({
      status: 200,
      headers: { ...json, vary: 'Origin', 'retry-after': 'soon' },
      body: { code: '2029', message: '密码长度不能少于 9 位', data: { min: '9', userId: 17 } },
    }),
  '/other-error': () => response(plain(errors.USER_NOT_FOUND())),
  '/wrong-language': () => response(plain(short, { body: { message: '密码长度不能少于 8 位' } })),
  '/stack': () => response(plain(busy, { body: { stack: 'Error: connect ECONNREFUSED 10.0.0.7:5432\n  at …' } })),
  '/proxy': () =>
    new Response('<html><head><title>502 Bad Gateway</title></head></html>', {
      status: 502,
      headers: { 'content-type': 'text/html' },
    }),
  '/tells-strangers': () =>
    response({
      status: 404,
      headers: json,
      body: { code: 9002, message: 'There is no account with this address.', data: null },
    }),
  '/other-catalogue': () =>
    response({ status: 402, headers: json, body: { code: 1002, message: 'Your card has expired.', data: null } }),
  '/silent': () => new Promise(() => undefined),
};

/** The application. */
export const app = {
  request: async (path: string): Promise<Response> => (answers[path] ?? Response.error)(),
};
