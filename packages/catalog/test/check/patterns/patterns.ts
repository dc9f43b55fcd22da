/** Patterns that take exponential time on some texts. */
export const exponential: readonly string[] = [
  '^(a|a)*$',
  '^((a)+)+$',
  '^(?:(?:a)*)*$',
  '^([a-z]|[a-z0-9])+$',
  '^(a|aa)+$',
  '^(a+)+$',
  '^(a|a?)+$',
  '(x+x+)+y',
  '(?:\\w+\\s?)+$',
  '^(?:\\p{L}+\\p{M}*)+$',
  // Bounds do not help: each of these takes more than an hour on a text of 80 characters.
  '^(?:[a-z]{1,50}){1,50}$',
  '^(?:a{1,9}){1,9}$',
  '^(?:a|a){30}$',
];

/** Patterns whose time grows with the length of the text to the power of a number. */
export const polynomial: readonly (readonly [pattern: string, degree: number])[] = [
  ['^(.*a){25}$', 25],
  ['\\d+$', 2],
  ['^\\s*(.*?)\\s*$', 3],
  ['^[^@]+@[^@]+\\.[^@]+$', 2],
  [`^${'a?'.repeat(30)}a{30}$`, 31],
];

/** Patterns of the kind that catalogues have. */
export const linear: readonly string[] = [
  '^a+$',
  '^[a-z0-9-]{1,64}$',
  '^[a-z]{1,2000}$',
  '^\\p{L}[\\p{L}\\p{N}\\p{M} ._-]{0,49}$',
  '^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$',
  '^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$',
  '^[^@\\s]{1,64}@[^@\\s]{1,255}$',
  '^https://[^\\s\\\\]{1,2000}$',
  '^(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}$',
  '^(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$',
  '^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
  '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:Z|[+-]\\d{2}:\\d{2})$',
  '^(\\+?\\d{1,3}[ -]?)?\\d{1,14}$',
  '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
  '^(?=.*\\d)(?=.*[a-z]).{8,64}$',
  '^(?<first>[a-z])\\k<first>$',
];
