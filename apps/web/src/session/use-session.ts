import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type ReceivedError, reader } from '../errors/reader.ts';
import { readMe, type User } from '../requests/account.ts';

/** Who is signed in, and what ended the session before. */
export interface Session {
  readonly user: User | null;
  readonly ended: ReceivedError | null;
}

const KEY = ['session'];

/** Returns the session, which one request loads. Its error says why that request failed. */
export function useSession() {
  return useQuery({ queryKey: KEY, queryFn: readSession, staleTime: Number.POSITIVE_INFINITY });
}

export function setUser(client: QueryClient, user: User | null): void {
  client.setQueryData<Session>(KEY, { user, ended: null });
  if (user === null) client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== KEY[0] });
}

/** Loads the session again. */
export function refreshSession(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: KEY });
}

/** Returns a function that ends the session if the error says that it is over, and returns true if it did. */
export function useSessionEnd(): (error: ReceivedError) => boolean {
  const client = useQueryClient();
  return useCallback((error) => endSession(client, error), [client]);
}

export function endSession(client: QueryClient, error: ReceivedError): boolean {
  if (!saysSignedOut(error)) return false;
  setUser(client, null);
  client.setQueryData<Session>(KEY, { user: null, ended: error });
  return true;
}

async function readSession(): Promise<Session> {
  try {
    return { user: await readMe(), ended: null };
  } catch (thrown) {
    const error = await reader.read(thrown);
    if (!saysSignedOut(error)) throw thrown;
    // A visitor who has not signed in yet needs no error.
    return { user: null, ended: reader.is(error, 'SIGN_IN_REQUIRED') ? null : error };
  }
}

function saysSignedOut(error: ReceivedError): boolean {
  return (['SIGN_IN_REQUIRED', 'SESSION_EXPIRED', 'SESSION_INVALID'] as const).some((name) => reader.is(error, name));
}
