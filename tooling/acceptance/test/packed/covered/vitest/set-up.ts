import { extendExpect } from '@error-contracts/testing/vitest';
import { contract } from '@error-contracts/types';
import * as validators from '@error-contracts/validators';

extendExpect({ contract, validators });
