export { recordOnSpan } from './record-on-span.js';
