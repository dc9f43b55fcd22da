/** The formats in which diagnostics are reported. */
export const diagnosticFormats = ['text', 'json', 'github', 'sarif', 'junit'] as const;

/** The name of a format in which diagnostics are reported. */
export type DiagnosticFormat = (typeof diagnosticFormats)[number];
