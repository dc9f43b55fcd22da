import en from '@error-contracts/i18n/en';
import ja from '@error-contracts/i18n/ja';
import { contract } from '@error-contracts/types';
import * as validators from '@error-contracts/validators';
import schema from '@error-contracts/validators/error-response.schema.json' with { type: 'json' };
import { createFaults, type FaultOptions, type Faults } from '../../src/faults/index.js';

export const options: FaultOptions<typeof contract> = {
  contract,
  validators,
  schema,
  messages: [en, ja],
  now: () => Date.UTC(2026, 0, 1),
};

/** The faults of the first catalogue. */
export const faults: Faults<typeof contract> = createFaults(options);
