import type { ErrorName } from '@error-contracts/types';
import type { ReceivedError } from '../errors/reader.ts';
import type { FieldName } from './field-name.ts';

/** The fields that each error is about: it belongs to the first one that the form has. All other errors are notices. */
const fieldsOfErrors = {
  CAPTCHA_REQUIRED: ['captcha'],
  VERIFICATION_CODE_INCORRECT: ['code', 'captcha'],
  VERIFICATION_CODE_EXPIRED: ['code', 'captcha'],
  PASSWORD_CHANGE_VERIFICATION_REQUIRED: ['code'],
  AUTHENTICATION_EMAIL_INVALID: ['email', 'account'],
  EMAIL_INVALID: ['email', 'newEmail'],
  DIFFERENT_EMAIL_REQUIRED: ['newEmail', 'email'],
  NEW_EMAIL_UNCHANGED: ['newEmail', 'email'],
  EMAIL_ALREADY_BOUND: ['newEmail', 'email'],
  PHONE_OR_EMAIL_INVALID: ['recipient', 'newPhone', 'phone'],
  NEW_PHONE_UNCHANGED: ['newPhone', 'phone'],
  PHONE_ALREADY_BOUND: ['newPhone', 'phone'],
  USER_NOT_FOUND: ['account', 'recipient'],
  USER_ALREADY_EXISTS: ['email', 'username'],
  USERNAME_ALREADY_EXISTS: ['username'],
  PASSWORD_INCORRECT: ['password'],
  SIGN_UP_PASSWORD_REQUIRED: ['password'],
  PASSWORD_TOO_SHORT: ['newPassword', 'password'],
  ORIGINAL_PASSWORD_REQUIRED: ['originalPassword'],
  ORIGINAL_PASSWORD_INCORRECT: ['originalPassword'],
  APPLICATION_NAME_INVALID: ['name'],
  APPLICATION_NAME_ALREADY_EXISTS: ['name'],
  APPLICATION_TYPE_INVALID: ['type'],
  APPLICATION_DESCRIPTION_INVALID: ['description'],
  PROJECT_DESCRIPTION_TOO_LONG: ['description'],
  OAUTH_APPLICATION_NAME_ALREADY_EXISTS: ['name'],
  SUBDOMAIN_IN_USE: ['subdomain'],
  OAUTH_DOMAIN_NAME_RESERVED: ['subdomain'],
  OAUTH_DOMAIN_NAME_IN_USE: ['subdomain'],
} as const satisfies Partial<Record<ErrorName, readonly FieldName[]>>;

const candidates: Partial<Record<ErrorName, readonly FieldName[]>> = fieldsOfErrors;

/** Returns the field of this form that the error is about; undefined if there is none. */
export function fieldOfError(error: ReceivedError, fields: readonly FieldName[]): FieldName | undefined {
  if (error.name === 'PARAMETER_MISSING' || error.name === 'USER_PARAMETER_MISSING') {
    return fields.find((field) => field === error.data?.parameter);
  }
  return error.name === null ? undefined : candidates[error.name]?.find((field) => fields.includes(field));
}
