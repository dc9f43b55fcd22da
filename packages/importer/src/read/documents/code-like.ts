/**
 * Returns whether a text looks like a string code and not like a word of a sentence: `order.not_found`, `A0111`,
 * `CARD_EXPIRED`, `UserNotFound`.
 */
export function isCodeLike(text: string): boolean {
  if (text.length > 200 || !/^[A-Za-z0-9](?:[\w.:/#@+$~%-]*[A-Za-z0-9])?$/.test(text)) return false;
  if (!/[A-Za-z]/.test(text) || /^n\/a$/i.test(text)) return false;
  return /[0-9_.:/-]/.test(text) || /^[A-Z]{2,}$/.test(text) || /[a-z][A-Z]/.test(text);
}

/** Returns whether a text is the name of a constant: `CARD_EXPIRED` or `CANCELLED`. */
export function isConstant(text: string): boolean {
  return /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(text) && text.length >= 2;
}

/** Returns whether a text looks like a string code even if nothing around it says so. */
export function isSurelyCode(text: string): boolean {
  if (!isCodeLike(text)) return false;
  return (
    /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text) || /^[A-Z]+-?\d+$/.test(text) || /^[a-z]\w*(?:\.\w+)+$/i.test(text)
  );
}
