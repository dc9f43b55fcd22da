import type { FastifyInstance } from 'fastify';

/** Makes each answer end its connection while the service closes: an open connection would keep the process alive. */
export function closeConnectionsAtEnd(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
}
