import { contract } from '@error-contracts/types';
import * as validators from '@error-contracts/validators';
import { expect, test } from 'vitest';
import { createContractTesting } from '../src/create-contract-testing.js';

test('a kit has the contract that it was made for', () => {
  expect(createContractTesting({ contract, validators }).contract).toBe(contract);
});
