import type { DataNode, DocumentContent } from '../document.js';
import { isOpenApi, openApiErrors } from './openapi-errors.js';

/** Returns nested data as what a document has: of an OpenAPI document, the places that can have errors. */
export function dataContent(path: string, data: DataNode): DocumentContent {
  if (!isOpenApi(data)) return { data };
  const errors = openApiErrors(data);
  if (errors.kind === 'list' && errors.items.length > 0) return { data: errors };
  return {
    diagnostics: [
      {
        rule: 'tables-have-codes-and-texts',
        severity: 'error',
        file: path,
        line: 1,
        column: 1,
        message:
          'This is an OpenAPI document, and it has no error codes: no example of a body, no enum of codes, no extension.',
        help: 'A status such as 404 is no code of an error. Import the page or the source that lists the codes.',
      },
    ],
  };
}
