import { QueryCache, QueryClient } from '@tanstack/react-query';
import { reader } from '../errors/reader.ts';
import { endSession } from '../session/use-session.ts';

/** Queries that are repeated when the contract and the server allow it, and end the session when it has ended. */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: (error) => void endSession(client, reader.readSync(error)) }),
    defaultOptions: {
      queries: {
        // A browser that takes itself for offline may be wrong; and who is offline wants to be told.
        networkMode: 'always',
        retry: reader.shouldRetry,
        retryDelay: reader.retryDelay,
        refetchOnWindowFocus: false,
      },
    },
  });
  return client;
}
