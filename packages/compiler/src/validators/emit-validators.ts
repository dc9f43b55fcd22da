import type { Contract, JsonObject } from '@error-contracts/catalog';
import { flatEnvelope } from '@error-contracts/catalog/envelope';
import { escapeHidden } from '@error-contracts/runtime/text';
import type { Files } from '../files.js';
import { banner, generatedFrom } from '../kit/banner.js';
import type { Emitter } from '../target.js';
import { bodyPlan } from '../wire/body-plan.js';
import { dataShapes } from '../wire/data-shapes.js';
import { groupedWireSchema } from '../wire/grouped-wire-schema.js';
import { heldShapes } from '../wire/held-errors.js';
import { wireSchema } from '../wire/wire-schema.js';
import { codesModule } from './codes-module.js';
import { type FurtherSchema, furtherSchema } from './further-schema.js';
import { guardModule } from './guard-module.js';
import { heldCode } from './held-code.js';
import { indexModule } from './index-module.js';
import { namesModule } from './names-module.js';
import { nestedCheckModule } from './nested/nested-check-module.js';
import { nestedGuardModule } from './nested/nested-guard-module.js';
import { partSchemas } from './nested/part-schemas.js';
import { responseCheckModule } from './response-check-module.js';
import { shapesModule } from './shapes-module.js';

/**
 * Emits the guard, the parser, the report and the JSON Schemas of every error response.
 *
 * @param options - `typesModule`: the module from which they import the generated types.
 */
export function emitValidators({ typesModule }: { readonly typesModule: string }): Emitter {
  return (contract) => validators(contract, typesModule);
}

async function validators(contract: Contract, typesModule: string): Promise<Files> {
  const ownShapes = dataShapes(contract);
  const withHeld = heldShapes(contract, ownShapes);
  const shapes = withHeld ?? ownShapes;
  const held = heldCode(contract, withHeld);
  const isFlat = flatEnvelope(contract.envelope) !== undefined;
  const shapesText = isFlat
    ? await shapesModule(shapes.shapes, furtherSchema(contract), [], held)
    : await shapesModule(shapes.shapes, NO_FURTHER, partSchemas(bodyPlan(contract.envelope)).schemas, held);
  const modules: [path: string, text: string | undefined][] = [
    ['codes.ts', codesModule(contract, shapes, held)],
    ['guard.ts', (isFlat ? guardModule : nestedGuardModule)(contract, typesModule, shapes.shapes.length)],
    ['index.ts', indexModule(contract, typesModule, held)],
    ['names.ts', namesModule(contract)],
    ['shapes.ts', shapesText],
    ['response-check.ts', (isFlat ? responseCheckModule : nestedCheckModule)(contract, shapes, held)],
  ];
  const files = new Map([
    ['error-response.grouped.schema.json', json(contract, groupedWireSchema(contract))],
    ['error-response.schema.json', json(contract, wireSchema(contract))],
  ]);
  for (const [path, text] of modules) if (text !== undefined) files.set(path, `${banner(contract)}\n${text}`);
  return files;
}

/** Parts of a nested body have guards of their own. */
const NO_FURTHER: FurtherSchema = { type: 'object', required: [], properties: {} };

function json(contract: Contract, schema: JsonObject): string {
  return `${escapeHidden(JSON.stringify({ $comment: generatedFrom(contract), ...schema }, null, 2))}\n`;
}
