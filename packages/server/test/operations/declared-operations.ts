import { contract } from '@error-contracts/types';
import { defineOperations, errorGroup } from '../../src/operations/index.js';

const always = errorGroup(contract, { SYSTEM_BUSY: 'Something unexpected happened.' });

/** Operations with every kind of error: with data, hidden, internal. */
export const operations = defineOperations(
  contract,
  {
    getUser: { method: 'GET', path: '/users/:id', errors: { USER_NOT_FOUND: 'There is no such user.' } },
    signIn: {
      method: 'POST',
      path: '/sign-in',
      errors: {
        USER_LOCKED: 'Too many passwords\nwere wrong.',
        SIGN_IN_USER_NOT_FOUND: 'There is no such account.',
        PARAMETER_MISSING: 'A field is missing.',
        EMAIL_TEMPLATE_UNAVAILABLE: 'The template server is down.',
      },
    },
  },
  { groups: [always] },
);
