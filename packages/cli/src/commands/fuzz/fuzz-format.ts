/** The formats in which the findings of a fuzz are reported. */
export const fuzzFormats = ['text', 'json', 'junit', 'sarif'] as const;

/** The name of a format in which the findings of a fuzz are reported. */
export type FuzzFormat = (typeof fuzzFormats)[number];
