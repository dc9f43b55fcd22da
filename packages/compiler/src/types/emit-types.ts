import type { Contract } from '@error-contracts/catalog';
import type { Files } from '../files.js';
import { banner } from '../kit/banner.js';
import { catalogModule } from './catalog-module.js';
import { contractModule } from './contract-module.js';
import { errorResponseModule } from './error-response-module.js';
import { indexModule } from './index-module.js';

/** Emits TypeScript types of every error response, and the catalogue as a frozen, typed constant. */
export async function emitTypes(contract: Contract): Promise<Files> {
  const first = banner(contract);
  return new Map([
    ['catalog.ts', `${first}\n${catalogModule(contract)}`],
    ['contract.ts', `${first}\n${contractModule(contract)}`],
    ['error-response.ts', `${first}\n${await errorResponseModule(contract)}`],
    ['index.ts', `${first}\n${indexModule(contract)}`],
  ]);
}
