import type { Service } from '../service.ts';
import type { Application } from './application.ts';
import { requireFreeName } from './application-names.ts';

/** Stores all that may change about an application, once its name and its domains are free. */
export function saveApplication(service: Service, changed: Application, requireFree: () => void): void {
  service.database.transaction(() => {
    requireFreeName(service, changed.userPoolId, changed.name, changed.id);
    requireFree();
    service.database.sql.run`
      UPDATE applications SET name = ${changed.name}, description = ${changed.description}, domain = ${changed.domain},
        subdomain = ${changed.subdomain}, signUpOpen = ${changed.signUpOpen}, redirectUri = ${changed.redirectUri}
      WHERE id = ${changed.id}
    `;
  });
}
