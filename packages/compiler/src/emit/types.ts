import type { Contract } from '../contract.js';
import { banner } from './banner.js';
import type { Files } from './files.js';
import { catalogModule } from './types/catalog-module.js';
import { contractModule } from './types/contract-module.js';
import { errorResponseModule } from './types/error-response-module.js';
import { indexModule } from './types/index-module.js';

/** TypeScript types of every error response, and the catalogue as a frozen, typed constant. */
export async function emitTypes(contract: Contract): Promise<Files> {
  const first = banner(contract);
  return new Map([
    ['catalog.ts', `${first}\n${catalogModule(contract)}`],
    ['contract.ts', `${first}\n${contractModule(contract)}`],
    ['error-response.ts', `${first}\n${await errorResponseModule(contract)}`],
    ['index.ts', `${first}\n${indexModule(contract)}`],
  ]);
}
