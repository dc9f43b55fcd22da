/** The name of the data with the errors that an error holds. */
export const HELD_NAME = 'errors';

/** The most errors that an error can hold: a server sends no more, and a client reads no more. */
export const MOST_HELD = 100;
