export type { ExpectedIssue } from '@error-contracts/runtime/examples';
export type { ExampleOptions } from '../examples/create-examples.js';
export { type Arbitraries, createArbitraries, type WrongResponse } from './create-arbitraries.js';
