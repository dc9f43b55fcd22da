import { nitroErrorPlugin } from '@error-contracts/server/h3';
import { errors } from '../../shared/errors.js';

export default nitroErrorPlugin({ errors });
