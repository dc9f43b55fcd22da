import en from '@error-contracts/i18n/en';
import { extendExpect } from '@error-contracts/testing/vitest';
import { contract } from '@error-contracts/types';
import * as validators from '@error-contracts/validators';

declare module '@error-contracts/testing' {
  interface Register {
    contract: typeof contract;
  }
}

extendExpect({ contract, validators, messages: [en] });
