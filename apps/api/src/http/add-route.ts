import { type Operation as DeclaredOperation, operationErrors } from '@error-contracts/server/operations';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errors } from '../errors.ts';
import { clientOf } from '../limits/client-of.ts';
import { basePath, type DeclaredOperations } from '../operation/declare-operations.ts';
import type { Operation } from '../operation/operation.ts';
import { refuseFields } from '../refuse-fields.ts';
import type { Service } from '../service.ts';
import type { User } from '../users/user.ts';
import { deviceOf, setDeviceCookie } from './device-cookie.ts';
import { fieldChecker, requestChecker } from './request-checker.ts';
import { requireSameOrigin } from './same-origin.ts';
import { sessionOf, setSessionCookie } from './session-cookie.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The signed-in user; null if the operation is open to everybody. */
    user: User | null;
  }
}

/** Returns the user of a session token; throws the error to answer with if there is none. */
type Authenticate = (token: string | null) => User;

interface RouteOptions {
  readonly service: Service;
  readonly operation: Operation;
  readonly declared: DeclaredOperations;
  readonly authenticate: Authenticate;
}

type OperationCall = Parameters<Operation['handle']>[0];

const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** Adds the route of an operation: it checks first who sends a request, then its form, and then calls the handler. */
export function addRoute(app: FastifyInstance, { service, operation, declared, authenticate }: RouteOptions): void {
  const own = operationErrors(errors, declared[operation.id] as DeclaredOperation);
  const { params, query, body, answer, wrongFields } = operation;
  const checkFields = wrongFields && body && fieldChecker(operation, body);
  app.route({
    method: operation.method,
    url: basePath + operation.path,
    schema: {
      ...(params && { params }),
      ...(query && { querystring: query }),
      ...(body && !checkFields && { body }),
      ...('schema' in answer && { response: { [answer.status]: answer.schema } }),
    },
    validatorCompiler: ({ schema, httpPart }) => requestChecker(operation, schema as object, httpPart),
    onRequest: async (request) => {
      requireSameOrigin(request);
      if (operation.signedIn) request.user = authenticate(sessionOf(request));
    },
    handler: async (request, reply) => {
      const call = callOf(own, service, request, reply);
      if (checkFields) {
        const { fields, found } = checkFields(request.body);
        refuseFields([...found, ...((await wrongFields?.({ ...call, body: fields as never }, found)) ?? [])]);
      }
      return reply
        .code(answer.status)
        .headers(headers)
        .send(await operation.handle(call));
    },
  });
}

function callOf(own: object, service: Service, request: FastifyRequest, reply: FastifyReply): OperationCall {
  return {
    errors: own as never,
    service,
    params: request.params as never,
    query: request.query as never,
    body: request.body as never,
    user: request.user as never,
    session: sessionOf(request),
    client: clientOf(request.ip),
    device: deviceOf(request),
    setSession: (token) => setSessionCookie(reply, token, service.settings),
    setDevice: (token) => setDeviceCookie(reply, token, service.settings),
  };
}
