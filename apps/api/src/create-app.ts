import { randomUUID } from 'node:crypto';
import { errorPlugin, fastifyOptions } from '@error-contracts/server/fastify';
import { operationResponder, type UndeclaredError } from '@error-contracts/server/operations';
import cookies from '@fastify/cookie';
import Fastify, { type FastifyInstance } from 'fastify';
import { userOfSession } from './authentication/sessions.ts';
import { openDatabase } from './database/open-database.ts';
import { errors } from './errors.ts';
import { addRoute } from './http/add-route.ts';
import { closeConnectionsAtEnd } from './http/close-connections.ts';
import { loggedResponder } from './http/logged-responder.ts';
import { addWebApplication } from './http/web-application.ts';
import { openApiDocument } from './openapi/openapi-document.ts';
import { declareOperations } from './operation/declare-operations.ts';
import { operationsOf } from './operations/all-operations.ts';
import type { Service } from './service.ts';
import type { Settings } from './settings.ts';

const largestBody = 64 * 1024;
/** That of Node: no path is longer. */
const largestHead = 16 * 1024;

/** Returns the service with its database open, not listening yet. `close()` finishes open requests and closes both. */
export async function createApp(settings: Settings): Promise<FastifyInstance> {
  const database = openDatabase({ ...settings.database, now: settings.now });
  const { requestTimeout } = settings;
  const options = fastifyOptions(loggedResponder(() => app.log));
  const app: FastifyInstance = Fastify({
    ...options,
    http: { ...options.http, headersTimeout: requestTimeout, connectionsCheckingInterval: requestTimeout / 3 },
    logger: { level: settings.logLevel },
    // A number would make Fastify trust no proxy at all. The client may have sent all but the last entries itself.
    trustProxy: (_address: string, hop: number) => hop < settings.trustedProxies,
    bodyLimit: largestBody,
    // A longer parameter must reach the schema, which refuses it. With a limit here its route would not be found.
    routerOptions: { maxParamLength: largestHead },
    requestTimeout,
    genReqId: () => randomUUID(),
  });
  app.addHook('onClose', () => database.close());
  closeConnectionsAtEnd(app);
  const operations = operationsOf(settings);
  const declared = declareOperations(operations);
  // In development a log line says if an operation gives an error that its declaration lacks.
  const undeclared = settings.development ? ({ message }: UndeclaredError) => app.log.warn(message) : undefined;
  await app.register(errorPlugin, { errors: operationResponder(errors, declared, { undeclared }) });
  await app.register(cookies);
  app.decorateRequest('user', null);
  const service: Service = { database, settings };
  for (const operation of operations) {
    addRoute(app, { service, operation, declared, authenticate: (token) => userOfSession(service, token) });
  }
  const document = openApiDocument(operations, declared);
  app.get('/openapi.json', () => document);
  if (settings.webFolder !== null) await addWebApplication(app, settings.webFolder);
  return app;
}
