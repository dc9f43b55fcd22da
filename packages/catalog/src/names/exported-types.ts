/** The names that the generated `types` module uses itself, so that no error may have them as its type name. */
export const exportedTypes: ReadonlySet<string> = new Set([
  'Catalog',
  'CatalogEntry',
  'ErrorCode',
  'ErrorContract',
  'ErrorData',
  'ErrorDataByName',
  'ErrorInList',
  'ErrorInListByName',
  'ErrorName',
  'ErrorResponse',
  'ErrorResponseByName',
  'ErrorResponseOf',
  'FieldError',
  'FieldErrorByName',
]);
