import { fileURLToPath } from 'node:url';

/**
 * The catalogue as 0.1.0 released it: what tests count, name and edit stays the same when a code is added to the catalogue
 * of today.
 */
export const firstRelease: string = fileURLToPath(new URL('fixtures/first-release/', import.meta.url));
