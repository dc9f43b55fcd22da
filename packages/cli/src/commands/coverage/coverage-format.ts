/** The formats of a report of coverage. */
export const coverageFormats = ['text', 'json', 'junit', 'lcov', 'html'] as const;

/** A format of a report of coverage. */
export type CoverageFormat = (typeof coverageFormats)[number];
