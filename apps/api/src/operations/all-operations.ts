import type { Operation } from '../operation/operation.ts';
import { currentUserOperation } from './account/current-user.ts';
import { requestPasswordResetOperation } from './account/request-password-reset.ts';
import { resetPasswordOperation } from './account/reset-password.ts';
import { sendVerificationCodeOperation } from './account/send-verification-code.ts';
import { unlinkEmailOperation } from './account/unlink-email.ts';
import { updateEmailOperation } from './account/update-email.ts';
import { updatePasswordOperation } from './account/update-password.ts';
import { updatePhoneOperation } from './account/update-phone.ts';
import { verifyEmailOperation } from './account/verify-email.ts';
import { createApplicationOperation } from './applications/create-application.ts';
import { deleteApplicationOperation } from './applications/delete-application.ts';
import { getApplicationOperation } from './applications/get-application.ts';
import { listApplicationsOperation } from './applications/list-applications.ts';
import { oidcConfigurationOperation } from './applications/oidc-configuration.ts';
import { samlMetadataOperation } from './applications/saml-metadata.ts';
import { updateApplicationOperation } from './applications/update-application.ts';
import { updateOAuthApplicationOperation } from './applications/update-oauth-application.ts';
import { createCaptchaOperation } from './authentication/create-captcha.ts';
import { signInOperation } from './authentication/sign-in.ts';
import { signOutOperation } from './authentication/sign-out.ts';
import { signUpOperation } from './authentication/sign-up.ts';
import { addCollaboratorOperation } from './collaborators/add-collaborator.ts';
import { listCollaborationsOperation } from './collaborators/list-collaborations.ts';
import { listCollaboratorsOperation } from './collaborators/list-collaborators.ts';
import { removeCollaboratorOperation } from './collaborators/remove-collaborator.ts';
import { updateCollaboratorOperation } from './collaborators/update-collaborator.ts';
import { healthOperation } from './health.ts';
import { linkIdentityOperation } from './identities/link-identity.ts';
import { listIdentitiesOperation } from './identities/list-identities.ts';
import { oauthSignInOperation } from './identities/oauth-sign-in.ts';
import { putIdentityProviderOperation } from './identities/put-identity-provider.ts';
import { unlinkIdentityOperation } from './identities/unlink-identity.ts';
import { mailboxOperation } from './mailbox.ts';
import { createOrderOperation } from './orders/create-order.ts';
import { getOrderOperation } from './orders/get-order.ts';
import { listOrdersOperation } from './orders/list-orders.ts';
import { createUserPoolOperation } from './user-pools/create-user-pool.ts';
import { getUserPoolOperation } from './user-pools/get-user-pool.ts';
import { listUserPoolsOperation } from './user-pools/list-user-pools.ts';
import { updateUserPoolOperation } from './user-pools/update-user-pool.ts';
import { createUserOperation } from './users/create-user.ts';
import { deleteUserOperation } from './users/delete-user.ts';
import { getUserOperation } from './users/get-user.ts';
import { searchUsersOperation } from './users/search-users.ts';
import { unlockUserOperation } from './users/unlock-user.ts';
import { updateUserOperation } from './users/update-user.ts';

/** Every operation but the mailbox, in the order in which documents list them. */
const operations: readonly Operation[] = [
  signUpOperation,
  signInOperation,
  createCaptchaOperation,
  oauthSignInOperation,
  signOutOperation,
  currentUserOperation,
  sendVerificationCodeOperation,
  updatePasswordOperation,
  updateEmailOperation,
  unlinkEmailOperation,
  updatePhoneOperation,
  verifyEmailOperation,
  requestPasswordResetOperation,
  resetPasswordOperation,
  listIdentitiesOperation,
  linkIdentityOperation,
  unlinkIdentityOperation,
  updateUserOperation,
  deleteUserOperation,
  createUserPoolOperation,
  listUserPoolsOperation,
  getUserPoolOperation,
  updateUserPoolOperation,
  putIdentityProviderOperation,
  searchUsersOperation,
  createUserOperation,
  getUserOperation,
  unlockUserOperation,
  listApplicationsOperation,
  createApplicationOperation,
  getApplicationOperation,
  updateApplicationOperation,
  updateOAuthApplicationOperation,
  deleteApplicationOperation,
  oidcConfigurationOperation,
  samlMetadataOperation,
  listCollaboratorsOperation,
  addCollaboratorOperation,
  updateCollaboratorOperation,
  removeCollaboratorOperation,
  listCollaborationsOperation,
  createOrderOperation,
  listOrdersOperation,
  getOrderOperation,
  healthOperation,
];

/** Returns the operations of a service; only a development service has the mailbox. */
export function operationsOf({ development }: { readonly development: boolean }): readonly Operation[] {
  return development ? [...operations, mailboxOperation] : operations;
}
