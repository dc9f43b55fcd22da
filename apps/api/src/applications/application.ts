import { type Static, Type } from 'typebox';
import type { Service } from '../service.ts';

export const applicationTypes = ['web', 'mobile', 'api', 'oauth', 'oidc', 'saml'] as const;
export type ApplicationType = (typeof applicationTypes)[number];

/** A row of the table `applications`. */
export interface Application {
  readonly id: string;
  readonly userPoolId: string;
  readonly name: string;
  readonly type: ApplicationType;
  readonly description: string;
  readonly domain: string | null;
  readonly subdomain: string | null;
  readonly redirectUri: string | null;
  readonly signUpOpen: number;
  readonly createdAt: number;
}

const Text = Type.Union([Type.String(), Type.Null()]);

export const ApplicationView = Type.Object({
  id: Type.String(),
  userPoolId: Type.String(),
  name: Type.String(),
  type: Type.String(),
  description: Type.String(),
  domain: Text,
  subdomain: Text,
  redirectUri: Text,
  signUpOpen: Type.Boolean(),
  createdAt: Type.String({ format: 'date-time' }),
});

export function viewOfApplication(application: Application): Static<typeof ApplicationView> {
  return {
    ...application,
    signUpOpen: application.signUpOpen === 1,
    createdAt: new Date(application.createdAt).toISOString(),
  };
}

export function findApplication({ database }: Service, id: string): Application | undefined {
  return database.sql.get`SELECT * FROM applications WHERE id = ${id}` as Application | undefined;
}
