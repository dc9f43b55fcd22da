/** Returns true if a text looks like an email address. Only a message can show that the address exists. */
export function isEmail(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[^\s@<>()[\],;:"\\\p{C}]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63}$/u.test(text.trim())
  );
}

/** Returns true if a text is a phone number in the international form, with or without spaces. */
export function isPhone(text: string): boolean {
  return text.length <= 40 && /^\+[1-9]\d{5,14}$/.test(text.replace(/[\s().-]/g, ''));
}

/** Letters and digits of any script, but neither `@` nor `+`, so that no username looks like an address or a number. */
export const usernamePattern = '^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._-]{1,31}$';
