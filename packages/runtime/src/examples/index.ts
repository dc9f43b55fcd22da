export { type Change, changed, type ExpectedIssue } from './change.js';
export type { Example, ForeignExample, WrongExample } from './example.js';
export { foreignExamples } from './foreign-examples.js';
export { NoExampleError } from './no-example-error.js';
export {
  type ExampleSources,
  type ResponseExamples,
  type ResponseSchema,
  responseExamples,
} from './response-examples.js';
export { responseSchemas } from './response-schemas.js';
export { sampleText } from './sample-text.js';
export { isSchema, markedElementsOf, membersOf, nullableIn, type Schema, schemasIn } from './schema.js';
export { textsOfPattern } from './text-of-pattern.js';
export { firstWithData, withHeldExample } from './with-held-example.js';
