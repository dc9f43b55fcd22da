export { HELD_NAME, MOST_HELD } from './held-errors.js';
