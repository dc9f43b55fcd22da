import { sendRequest } from './send-request.ts';

/** The user pool of the users of this service itself, and its application. */
const consolePool = { registerInClient: 'console', applicationId: 'console' };
const { registerInClient } = consolePool;

export interface User {
  readonly id: string;
  readonly displayName: string | null;
  readonly username: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly emailVerified: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
}

export interface Captcha {
  readonly id: string;
  /** A sum, such as `3 + 4`. */
  readonly question: string;
}

export type CodePurpose = 'new-email' | 'new-phone' | 'change-password';

export function readMe(): Promise<User> {
  return sendRequest('GET', '/me');
}

export function signUp(account: { email: string; username?: string; password: string }): Promise<User> {
  return sendRequest('POST', '/sign-up', { ...consolePool, ...account });
}

export function signIn(credentials: {
  account: string;
  password: string;
  captcha?: { id: string; answer: string };
}): Promise<User> {
  return sendRequest('POST', '/sign-in', { registerInClient, ...credentials });
}

export function signOut(): Promise<void> {
  return sendRequest('POST', '/sign-out');
}

export function createCaptcha(): Promise<Captcha> {
  return sendRequest('POST', '/captchas');
}

export function requestPasswordReset(recipient: string): Promise<void> {
  return sendRequest('POST', '/password-resets', { registerInClient, recipient });
}

export function resetPassword(reset: { recipient: string; code: string; newPassword: string }): Promise<void> {
  return sendRequest('PUT', '/password-resets', { registerInClient, ...reset });
}

export function verifyEmail(token: string): Promise<void> {
  return sendRequest('POST', '/email-verifications', { token });
}

export function sendCode(purpose: CodePurpose, recipient?: string): Promise<{ readonly recipient: string }> {
  return sendRequest('POST', '/me/verification-codes', { purpose, ...(recipient !== undefined && { recipient }) });
}

export function updateEmail(change: { email: string; code: string }): Promise<User> {
  return sendRequest('PUT', '/me/email', change);
}

export function updatePhone(change: { phone: string; code: string }): Promise<User> {
  return sendRequest('PUT', '/me/phone', change);
}

export function updatePassword(change: {
  originalPassword: string;
  newPassword: string;
  code?: string;
}): Promise<void> {
  return sendRequest('PUT', '/me/password', change);
}
