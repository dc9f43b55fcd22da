/** The formats in which changes are reported. */
export const changeFormats = ['text', 'json', 'markdown', 'github', 'sarif', 'junit'] as const;

/** The name of a format in which changes are reported. */
export type ChangeFormat = (typeof changeFormats)[number];
