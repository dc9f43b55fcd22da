import { extendExpect } from '@error-contracts/testing/vitest';
import { contract, type ErrorContract } from '@error-contracts/types';
import * as validators from '@error-contracts/validators';

extendExpect({ contract, validators });

declare module '@error-contracts/testing' {
  interface Register {
    contract: ErrorContract;
  }
}
