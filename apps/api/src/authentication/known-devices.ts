import { hashOf, newToken } from '../security/secrets.ts';
import type { Service } from '../service.ts';

const kept = 365 * 24 * 60 * 60_000;

/**
 * Returns true if somebody has signed in to this account from this device. Strangers share their limits, so they could
 * use them up; a known device has limits of its own.
 */
export function isKnownDevice({ database }: Service, device: string | null, userId: string): boolean {
  if (device === null) return false;
  return (
    database.sql.get`SELECT 1 FROM knownDevices WHERE tokenHash = ${hashOf(device)} AND userId = ${userId}` !==
    undefined
  );
}

/** Remembers that the user has signed in from this device, and returns its token. Call it in a transaction. */
export function rememberDevice({ database, settings }: Service, device: string | null, userId: string): string {
  const now = settings.now();
  database.sql.run`DELETE FROM knownDevices WHERE createdAt < ${now - kept}`;
  const isOurs =
    device !== null && database.sql.get`SELECT 1 FROM knownDevices WHERE tokenHash = ${hashOf(device)}` !== undefined;
  // A token that the service did not make may be known to others.
  const token = isOurs ? device : newToken();
  database.sql.run`
    INSERT OR REPLACE INTO knownDevices (tokenHash, userId, createdAt) VALUES (${hashOf(token)}, ${userId}, ${now})
  `;
  return token;
}

/** Forgets all devices of a user. Call it in a transaction. */
export function forgetDevices({ database }: Service, userId: string): void {
  database.sql.run`DELETE FROM knownDevices WHERE userId = ${userId}`;
}

/** Returns whom a limit counts: the device if the user has signed in from it, otherwise the client. */
export function actorOf(
  service: Service,
  {
    client,
    device,
    userId,
  }: { readonly client: string; readonly device: string | null; readonly userId: string | undefined },
): readonly string[] {
  return device !== null && userId !== undefined && isKnownDevice(service, device, userId)
    ? ['device', hashOf(device), userId]
    : ['client', client];
}
