import type { Service } from '../service.ts';
import type { Application } from './application.ts';
import { requireFreeName } from './application-names.ts';

/** Stores an application, if its name is free in the pool and `requireFree` throws nothing. Call it in a transaction. */
export function saveApplication(service: Service, changed: Application, requireFree: () => void): void {
  requireFreeName(service, changed.userPoolId, changed.name, changed.id);
  requireFree();
  service.database.sql.run`
    UPDATE applications SET name = ${changed.name}, description = ${changed.description}, domain = ${changed.domain},
      subdomain = ${changed.subdomain}, signUpOpen = ${changed.signUpOpen}, redirectUri = ${changed.redirectUri}
    WHERE id = ${changed.id}
  `;
}
