import { isEmail, isPhone } from './account-formats.ts';

/** Returns the one spelling in which an email address, phone number or username is looked up and counted. */
export function accountKey(account: string): string {
  if (isEmail(account)) return emailKey(account);
  return isPhone(account) ? phoneKey(account) : usernameKey(account);
}

/** Returns the one spelling in which an email address is stored. */
export function emailKey(email: string): string {
  return email.trim().toLowerCase();
}

/** Returns the one spelling in which a phone number is stored: digits after a plus. */
export function phoneKey(phone: string): string {
  return phone.replace(/[\s().-]/g, '');
}

/** Returns the key of a username. Two usernames that people take for the same have the same key. */
export function usernameKey(username: string): string {
  return username.normalize('NFKC').toLowerCase();
}
