import { isObject } from './own-property.js';

/** Returns whether a value equals a constant of the catalogue. It goes only as deep as the constant. */
export function equalsConstant(constant: unknown, value: unknown): boolean {
  if (Array.isArray(constant)) {
    return (
      Array.isArray(value) &&
      value.length === constant.length &&
      constant.every((element, index) => equalsConstant(element, value[index]))
    );
  }
  if (!isObject(constant)) return constant === value;
  if (!isObject(value)) return false;
  const names = Object.keys(constant);
  return (
    Object.keys(value).length === names.length &&
    names.every((name) => Object.hasOwn(value, name) && equalsConstant(constant[name], value[name]))
  );
}
