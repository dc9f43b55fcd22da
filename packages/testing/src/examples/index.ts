export type { Example, ExpectedIssue, ForeignExample, WrongExample } from '@error-contracts/runtime/examples';
export { NoExampleError, type Schema } from '@error-contracts/runtime/examples';
export { createExamples, type ExampleOptions, type Examples, type FormatExample } from './create-examples.js';
