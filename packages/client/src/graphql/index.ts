export { errorsOf } from './errors-of.js';
export { withGraphQL } from './with-graphql.js';
