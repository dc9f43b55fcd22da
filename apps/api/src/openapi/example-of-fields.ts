import { catalog, type ErrorResponseOf } from '@error-contracts/types';

type Format = (
  name: 'FIELDS_INVALID' | 'USERNAME_ALREADY_EXISTS' | 'PASSWORD_TOO_SHORT',
  data?: never,
) => { text: string };

/** Returns a response with the errors of several fields, as the document shows it. */
export function exampleOfFields(format: Format): ErrorResponseOf<'FIELDS_INVALID'> {
  const { FIELDS_INVALID, USERNAME_ALREADY_EXISTS, PASSWORD_TOO_SHORT } = catalog;
  const data = { min: 6 };
  return {
    code: FIELDS_INVALID.code,
    message: format('FIELDS_INVALID').text,
    data: {
      errors: [
        {
          field: '/username',
          code: USERNAME_ALREADY_EXISTS.code,
          message: format('USERNAME_ALREADY_EXISTS').text,
          data: null,
        },
        {
          field: '/password',
          code: PASSWORD_TOO_SHORT.code,
          message: format('PASSWORD_TOO_SHORT', data as never).text,
          data,
        },
      ],
    },
  };
}
