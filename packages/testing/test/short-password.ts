import { errors, failure, plain } from './kit.js';

/** The error that every matcher is tried on. */
export const short = errors.PASSWORD_TOO_SHORT({ min: 8 });

/** Its response. */
export const response = plain(short);

/** Returns the response as `fetch` gives it. */
export const bodyOf = (seen: typeof response): Response => new Response(JSON.stringify(seen.body), seen);

/** Resolves to the first line of a failure. */
export const firstLine = async (act: () => unknown): Promise<string | undefined> => (await failure(act)).split('\n')[0];
