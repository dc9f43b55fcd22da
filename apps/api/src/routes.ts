import { currentUserRoute } from './account/current-user.ts';
import { requestPasswordResetRoute } from './account/request-password-reset.ts';
import { resetPasswordRoute } from './account/reset-password.ts';
import { sendVerificationCodeRoute } from './account/send-verification-code.ts';
import { unlinkEmailRoute } from './account/unlink-email.ts';
import { updateEmailRoute } from './account/update-email.ts';
import { updatePasswordRoute } from './account/update-password.ts';
import { updatePhoneRoute } from './account/update-phone.ts';
import { verifyEmailRoute } from './account/verify-email.ts';
import { createApplicationRoute } from './applications/create-application.ts';
import { deleteApplicationRoute } from './applications/delete-application.ts';
import { getApplicationRoute } from './applications/get-application.ts';
import { listApplicationsRoute } from './applications/list-applications.ts';
import { oidcConfigurationRoute } from './applications/oidc-configuration.ts';
import { samlMetadataRoute } from './applications/saml-metadata.ts';
import { updateApplicationRoute } from './applications/update-application.ts';
import { updateOAuthApplicationRoute } from './applications/update-oauth-application.ts';
import { createCaptchaRoute } from './authentication/create-captcha.ts';
import { signInRoute } from './authentication/sign-in.ts';
import { signOutRoute } from './authentication/sign-out.ts';
import { signUpRoute } from './authentication/sign-up.ts';
import { addCollaboratorRoute } from './collaborators/add-collaborator.ts';
import { listCollaborationsRoute } from './collaborators/list-collaborations.ts';
import { listCollaboratorsRoute } from './collaborators/list-collaborators.ts';
import { removeCollaboratorRoute } from './collaborators/remove-collaborator.ts';
import { updateCollaboratorRoute } from './collaborators/update-collaborator.ts';
import type { Route } from './http/route.ts';
import { linkIdentityRoute } from './identities/link-identity.ts';
import { listIdentitiesRoute } from './identities/list-identities.ts';
import { oauthSignInRoute } from './identities/oauth-sign-in.ts';
import { putIdentityProviderRoute } from './identities/put-identity-provider.ts';
import { unlinkIdentityRoute } from './identities/unlink-identity.ts';
import { mailboxRoute } from './mail/mailbox.ts';
import { healthRoute } from './operations/health.ts';
import { createOrderRoute } from './orders/create-order.ts';
import { getOrderRoute } from './orders/get-order.ts';
import { listOrdersRoute } from './orders/list-orders.ts';
import { createUserPoolRoute } from './user-pools/create-user-pool.ts';
import { getUserPoolRoute } from './user-pools/get-user-pool.ts';
import { listUserPoolsRoute } from './user-pools/list-user-pools.ts';
import { updateUserPoolRoute } from './user-pools/update-user-pool.ts';
import { createUserRoute } from './users/create-user.ts';
import { deleteUserRoute } from './users/delete-user.ts';
import { getUserRoute } from './users/get-user.ts';
import { searchUsersRoute } from './users/search-users.ts';
import { unlockUserRoute } from './users/unlock-user.ts';
import { updateUserRoute } from './users/update-user.ts';

/** Every operation, in the order of the documents that are made of them. */
export const routes: readonly Route[] = [
  signUpRoute,
  signInRoute,
  createCaptchaRoute,
  oauthSignInRoute,
  signOutRoute,
  currentUserRoute,
  sendVerificationCodeRoute,
  updatePasswordRoute,
  updateEmailRoute,
  unlinkEmailRoute,
  updatePhoneRoute,
  verifyEmailRoute,
  requestPasswordResetRoute,
  resetPasswordRoute,
  listIdentitiesRoute,
  linkIdentityRoute,
  unlinkIdentityRoute,
  updateUserRoute,
  deleteUserRoute,
  createUserPoolRoute,
  listUserPoolsRoute,
  getUserPoolRoute,
  updateUserPoolRoute,
  putIdentityProviderRoute,
  searchUsersRoute,
  createUserRoute,
  getUserRoute,
  unlockUserRoute,
  listApplicationsRoute,
  createApplicationRoute,
  getApplicationRoute,
  updateApplicationRoute,
  updateOAuthApplicationRoute,
  deleteApplicationRoute,
  oidcConfigurationRoute,
  samlMetadataRoute,
  listCollaboratorsRoute,
  addCollaboratorRoute,
  updateCollaboratorRoute,
  removeCollaboratorRoute,
  listCollaborationsRoute,
  createOrderRoute,
  listOrdersRoute,
  getOrderRoute,
  healthRoute,
];

/** The operations of a running service: the mailbox is there in development only. */
export function routesOf({ development }: { readonly development: boolean }): readonly Route[] {
  return development ? [...routes, mailboxRoute] : routes;
}
