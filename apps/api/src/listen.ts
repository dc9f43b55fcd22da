import type { FastifyInstance } from 'fastify';

const attempts = 20;

/** Listens on the port or the next free one, and returns the address. Port 0 takes any free port. */
export async function listen(
  app: FastifyInstance,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<string> {
  for (let next = port; ; next += 1) {
    try {
      return await app.listen({ host, port: next });
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || next >= port + attempts) throw error;
    }
  }
}
