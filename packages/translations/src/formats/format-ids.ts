/** The names of all formats, in their order. They stand apart from the formats, so that a help need not load these. */
export const formatIds = [
  'xliff',
  'xliff2',
  'po',
  'csv',
  'xlsx',
  'json',
  'arb',
  'strings',
  'android',
  'resx',
  'properties',
] as const;

/** The name of a format. */
export type FormatId = (typeof formatIds)[number];
