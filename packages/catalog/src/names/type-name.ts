/**
 * Returns the TypeScript identifier of an error: `USER_NOT_FOUND` is `UserNotFound`, `TOTP_2FA_FAILED` is
 * `Totp2FaFailed`. A letter after a digit is upper case, as in the identifiers of json-schema-to-typescript.
 */
export function typeName(name: string): string {
  return name
    .toLowerCase()
    .split('_')
    .map((word) => word.replace(/^[a-z]|(?<=[0-9])[a-z]/g, (letter) => letter.toUpperCase()))
    .join('');
}
