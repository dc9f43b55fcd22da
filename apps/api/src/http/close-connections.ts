import type { FastifyInstance } from 'fastify';

/** While the service closes, each answer ends its connection: a client that keeps it would keep the process. */
export function closeConnectionsAtEnd(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
}
