import { error, redirect } from '@sveltejs/kit';
import { fail } from '../../../../shared/errors.js';

export const load = ({ url }) => {
  const how = url.searchParams.get('how');
  if (how === 'redirect') redirect(307, '/form');
  if (how === 'error') error(410, 'gone');
  if (how !== null) fail(how);
};
