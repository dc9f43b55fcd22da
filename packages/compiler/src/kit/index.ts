export { banner } from './banner.js';
export { commentLines, escapeUnsafe, expression, literal, propertyKey } from './literal.js';
