/** More would only be a stranger's: there are fewer currencies and time zones in use at one place. */
const MOST = 500;

/** Returns a function that makes the value of a key once and keeps it. The keys may come from strangers. */
export function kept<Value>(make: (key: string) => Value): (key: string) => Value {
  const values = new Map<string, Value>();
  return (key) => {
    let value = values.get(key);
    if (value === undefined) {
      value = make(key);
      if (values.size >= MOST) values.clear();
      values.set(key, value);
    }
    return value;
  };
}
