import type { Contract, JsonObject } from '@error-contracts/catalog';
import { escapeHidden } from '@error-contracts/runtime/text';
import type { Files } from '../files.js';
import { banner, generatedFrom } from '../kit/banner.js';
import type { Emitter } from '../target.js';
import { dataShapes } from '../wire/data-shapes.js';
import { groupedWireSchema } from '../wire/grouped-wire-schema.js';
import { wireSchema } from '../wire/wire-schema.js';
import { codesModule } from './codes-module.js';
import { furtherSchema } from './further-schema.js';
import { guardModule } from './guard-module.js';
import { indexModule } from './index-module.js';
import { namesModule } from './names-module.js';
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
  const shapes = dataShapes(contract);
  const shapesText = await shapesModule(shapes.shapes, furtherSchema(contract));
  const modules: [path: string, text: string | undefined][] = [
    ['codes.ts', codesModule(contract, shapes)],
    ['guard.ts', guardModule(contract, typesModule, shapes.shapes.length)],
    ['index.ts', indexModule(contract, typesModule)],
    ['names.ts', namesModule(contract)],
    ['shapes.ts', shapesText],
    ['response-check.ts', responseCheckModule(contract, shapes)],
  ];
  const files = new Map([
    ['error-response.grouped.schema.json', json(contract, groupedWireSchema(contract))],
    ['error-response.schema.json', json(contract, wireSchema(contract))],
  ]);
  for (const [path, text] of modules) if (text !== undefined) files.set(path, `${banner(contract)}\n${text}`);
  return files;
}

function json(contract: Contract, schema: JsonObject): string {
  return `${escapeHidden(JSON.stringify({ $comment: generatedFrom(contract), ...schema }, null, 2))}\n`;
}
