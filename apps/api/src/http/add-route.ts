import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { userOfSession } from '../authentication/sessions.ts';
import type { Service } from '../service.ts';
import type { User } from '../users/user.ts';
import { requestChecker } from './request-checker.ts';
import type { Route } from './route.ts';
import { requireSameOrigin } from './same-origin.ts';
import { sessionOf, setSessionCookie } from './session-cookie.ts';

declare module 'fastify' {
  interface FastifyRequest {
    reader: User | null;
  }
}

const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** Makes an operation reachable: who sends it comes first, then the form of the request, then the work. */
export function addRoute(app: FastifyInstance, service: Service, route: Route): void {
  const { params, query, body, answer } = route;
  app.route({
    method: route.method,
    url: `/api${route.path}`,
    schema: {
      ...(params && { params }),
      ...(query && { querystring: query }),
      ...(body && { body }),
      ...('schema' in answer && { response: { [answer.status]: answer.schema } }),
    },
    validatorCompiler: ({ schema, httpPart }) => requestChecker(route, schema as object, httpPart),
    onRequest: async (request) => {
      requireSameOrigin(request);
      if (route.signedIn) request.reader = userOfSession(service, sessionOf(request));
    },
    handler: (request, reply) => work(route, service, request, reply),
  });
}

async function work(route: Route, service: Service, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const result = await route.handle({
    service,
    params: request.params as never,
    query: request.query as never,
    body: request.body as never,
    user: request.reader as never,
    session: sessionOf(request),
    client: request.ip,
    setSession: (token) => setSessionCookie(reply, token, service.settings),
  });
  return reply.code(route.answer.status).headers(headers).send(result);
}
