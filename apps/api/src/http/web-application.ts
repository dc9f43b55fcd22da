import { basename } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const contentSecurityPolicy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the built web application; answers with `index.html` for pages that exist only in the browser. */
export async function addWebApplication(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(files, {
    root: folder,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('x-content-type-options', 'nosniff');
      reply.header('content-security-policy', contentSecurityPolicy);
      reply.header('cache-control', hasHash(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/*', (request, reply) => {
    const isPage = !request.url.startsWith('/api/') && request.headers.accept?.includes('text/html') === true;
    return isPage ? reply.sendFile('index.html') : reply.callNotFound();
  });
}

/** Returns true if the name of a file has a hash of its content, so that the file never changes: Vite puts it there. */
function hasHash(path: string): boolean {
  return /-[\w-]{8}\.\w+$/.test(basename(path));
}
