export { answerClientErrors } from './answer-client-errors.js';
export { errorContracts, type NodeListener } from './with-errors.js';
