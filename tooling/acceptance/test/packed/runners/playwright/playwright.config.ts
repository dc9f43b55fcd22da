import en from '@error-contracts/i18n/en';
import { extendExpect } from '@error-contracts/testing/playwright';
import { contract } from '@error-contracts/types';
import * as validators from '@error-contracts/validators';

declare module '@error-contracts/testing' {
  interface Register {
    contract: typeof contract;
  }
}

// Every worker reads the configuration, so this is the place for it.
extendExpect({ contract, validators, messages: [en] });

export default { testMatch: 'errors.spec.ts', reporter: 'line' };
