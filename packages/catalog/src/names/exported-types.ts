/** The types that the generated `types` module exports beside one interface per error; no error may take their names. */
export const exportedTypes: ReadonlySet<string> = new Set([
  'Catalog',
  'CatalogEntry',
  'ErrorCode',
  'ErrorContract',
  'ErrorData',
  'ErrorName',
  'ErrorResponse',
  'ErrorResponseByName',
  'ErrorResponseOf',
]);
