import { errorHooks } from '@error-contracts/server/sveltekit';
import { errors } from '../../shared/errors.js';

export const { handle, handleError } = errorHooks({ errors });
