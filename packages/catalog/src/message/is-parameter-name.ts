/** Returns whether a message can show a parameter of this name. `data` of the catalogue takes the same names. */
export function isParameterName(name: string): boolean {
  // Generated code adds an underscore to a name that it needs itself, so none ends in one.
  return /^[a-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*$/.test(name);
}
