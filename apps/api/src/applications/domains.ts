import { errors } from '../errors.ts';
import type { Service } from '../service.ts';

/** A domain that the customer owns. */
export const domainPattern = '^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.){1,8}[a-z]{2,63}$';

/** A label below the domain of this service. */
export const subdomainPattern = '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$';

/** Subdomains that nobody can take. */
const reserved: ReadonlySet<string> = new Set(['www', 'api', 'admin', 'login', 'mail', 'console']);

interface Domains {
  readonly domain: string | null;
  readonly subdomain: string | null;
}

/** Throws if another user pool or application has the domain or the subdomain. */
export function requireFreeDomains(service: Service, { domain, subdomain }: Domains, own = ''): void {
  if (isTaken(service, 'domain', domain, own)) throw errors.DOMAIN_NAME_IN_USE();
  if (subdomain !== null && reserved.has(subdomain)) throw errors.SUBDOMAIN_IN_USE();
  if (isTaken(service, 'subdomain', subdomain, own)) throw errors.SUBDOMAIN_IN_USE();
}

/** Throws like `requireFreeDomains`, but with the errors that the catalogue has for OAuth applications. */
export function requireFreeOAuthDomains(service: Service, { domain, subdomain }: Domains, own = ''): void {
  if (subdomain !== null && reserved.has(subdomain)) throw errors.OAUTH_DOMAIN_NAME_RESERVED();
  if (isTaken(service, 'domain', domain, own) || isTaken(service, 'subdomain', subdomain, own)) {
    throw errors.OAUTH_DOMAIN_NAME_IN_USE();
  }
}

function isTaken({ database }: Service, kind: 'domain' | 'subdomain', value: string | null, own: string): boolean {
  if (value === null) return false;
  const { sql } = database;
  const other =
    kind === 'domain'
      ? sql.get`SELECT id FROM userPools WHERE domain = ${value}
          UNION ALL SELECT id FROM applications WHERE domain = ${value} AND id <> ${own}`
      : sql.get`SELECT id FROM userPools WHERE subdomain = ${value}
          UNION ALL SELECT id FROM applications WHERE subdomain = ${value} AND id <> ${own}`;
  return other !== undefined;
}
