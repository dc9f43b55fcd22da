import { QueryCache, QueryClient } from '@tanstack/react-query';
import { reader } from '../errors/reader.ts';
import { endSession } from './use-session.ts';

/** Returns a client that repeats queries if contract and server allow it, and notices the end of the session. */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: (error) => void endSession(client, reader.readSync(error)) }),
    defaultOptions: {
      queries: {
        // A browser may be wrong about being offline, and people who are offline must see an error.
        networkMode: 'always',
        retry: reader.shouldRetry,
        retryDelay: reader.retryDelay,
        refetchOnWindowFocus: false,
      },
    },
  });
  return client;
}
