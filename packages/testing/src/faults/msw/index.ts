export { faultyHandler } from './faulty-handler.js';
