import type { DatabaseSync } from 'node:sqlite';

/** Version 2: the user pool of the people who use the service itself, and the application that they sign up through. */
export function consolePool(connection: DatabaseSync, now: number): void {
  connection
    .prepare(`INSERT INTO userPools (id, name, plan, subdomain, defaultGroup, createdAt) VALUES (?, ?, ?, ?, ?, ?)`)
    .run('console', 'Console', 'platform', 'console', 'members', now);
  connection
    .prepare(
      `INSERT INTO applications (id, userPoolId, name, type, description, subdomain, signUpOpen, createdAt)
       VALUES (?, ?, ?, ?, ?, ?, 1, ?)`,
    )
    .run('console', 'console', 'Console', 'web', '', null, now);
}
