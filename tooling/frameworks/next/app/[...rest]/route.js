import { withErrors } from '@error-contracts/server/next';
import { errors } from '../../../shared/errors.js';

const unknownRoute = withErrors(
  () => {
    throw errors.APPLICATION_NOT_FOUND();
  },
  { errors },
);

export {
  unknownRoute as DELETE,
  unknownRoute as GET,
  unknownRoute as PATCH,
  unknownRoute as POST,
  unknownRoute as PUT,
};
