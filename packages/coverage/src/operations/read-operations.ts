import { type Diagnostic, isJsonObject, nearest } from '@error-contracts/catalog';
import { locateViolations, type Violation } from '@error-contracts/catalog/draft';
import { type FileSource, readFile, type SourceFile } from '@error-contracts/catalog/read';
import type { CoveredCatalog, CoveredError } from '../rate/covered-catalog.js';
import { operationRules } from './operation-rules.js';

/** Which errors each operation declares. */
export interface DeclaredOperations {
  readonly file: SourceFile;
  /** The errors of each operation, by its name. */
  readonly operations: ReadonlyMap<string, ReadonlySet<CoveredError>>;
}

/** The operations of a file, or why they cannot be used. */
export interface ReadOperations {
  readonly declared?: DeclaredOperations;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the file that `operationsJson` made. What is wrong with it is in `diagnostics`; nothing is thrown. */
export async function readOperations(path: string, catalog: CoveredCatalog, from: FileSource): Promise<ReadOperations> {
  const { file, diagnostics } = await readFile(path, from);
  if (file === undefined) return { diagnostics };
  const violations: Violation[] = [];
  const operations = operationsIn(file, catalog, (violation) => violations.push({ file, ...violation }));
  if (violations.length === 0) return { declared: { file, operations }, diagnostics };
  const rule = 'operations-fit-the-catalogue';
  const located = locateViolations([{ rule, severity: operationRules[rule].severity, violations }], [file]);
  return { diagnostics: [...diagnostics, ...located] };
}

function operationsIn(
  { value }: SourceFile,
  { name, errors }: CoveredCatalog,
  report: (violation: Omit<Violation, 'file'>) => void,
): ReadonlyMap<string, ReadonlySet<CoveredError>> {
  const help = 'Write the file again: JSON.stringify(operationsJson(operations, { audience: "internal" })).';
  const known = new Map(errors.flatMap((error) => [error.name, ...error.aliases].map((each) => [each, error])));
  const given = isJsonObject(value) ? value : {};
  const { catalog, operations } = given;
  if (catalog !== name) {
    const path = Object.hasOwn(given, 'catalog') ? ['catalog'] : [];
    report({ path, message: `The operations are not of the catalogue ${name}.`, help });
  }
  if (!isJsonObject(operations)) {
    report({ path: [], message: 'The file has no object "operations".', help });
    return new Map();
  }
  return new Map(
    Object.entries(operations).map(([operation, declaration]) => {
      const list = isJsonObject(declaration) ? declaration.errors : undefined;
      if (!isJsonObject(list)) {
        report({ path: ['operations', operation], message: 'The operation has no object "errors".', help });
        return [operation, new Set()];
      }
      const found = Object.keys(list).flatMap((each) => {
        const error = known.get(each);
        if (error !== undefined && !error.isRetired) return [error];
        const near = nearest(each, known.keys());
        const path = ['operations', operation, 'errors', each];
        const message = `${name} has no error ${each} that a server gives.`;
        report({ path, at: 'key', value: each, message, help: near === undefined ? help : `Did you mean ${near}?` });
        return [];
      });
      return [operation, new Set(found)];
    }),
  );
}
