export { countErrors, type ErrorCounter, errorLabels } from './count-errors.js';
