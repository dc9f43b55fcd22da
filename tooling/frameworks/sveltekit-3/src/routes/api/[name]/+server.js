import { fail } from '../../../../../shared/errors.js';

export const GET = ({ params }) => fail(params.name);
