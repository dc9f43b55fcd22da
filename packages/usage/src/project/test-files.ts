/** The files that test others, as glob patterns for the `ignores` of ESLint. */
export const TEST_FILES: readonly string[] = [
  '**/*.{test,spec,e2e,cy}.{ts,tsx,mts,cts,js,jsx,mjs,cjs}',
  '**/{test,tests,__tests__,e2e,spec,cypress}/**',
];

/** Returns whether a file tests others, by its path from the working directory: the same files as {@link TEST_FILES}. */
export function isTestFile(path: string): boolean {
  return /\.(test|spec|e2e|cy)\.[mc]?[jt]sx?$|(^|[\\/])(tests?|__tests__|e2e|spec|cypress)[\\/]/.test(path);
}
