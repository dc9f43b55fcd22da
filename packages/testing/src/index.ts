export { type ContractTesting, createContractTesting } from './create-contract-testing.js';
export type { Difference, DifferenceKind } from './differences/difference.js';
export type { ContractTestingOptions, FormatText, Validators } from './options.js';
export type { Register, RegisteredContract } from './register.js';
export { readResponse } from './response/read-response.js';
export type { ResponseSource, SeenResponse } from './response/seen-response.js';
