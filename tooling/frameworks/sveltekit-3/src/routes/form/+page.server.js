import { formActions } from '@error-contracts/server/sveltekit';
import { fail as failForm, redirect } from '@sveltejs/kit';
import { errors, fail } from '../../../../shared/errors.js';

const action = formActions({ errors, fail: failForm });

export const actions = {
  default: action(async ({ url }) => {
    const how = url.searchParams.get('how');
    if (how === 'redirect') redirect(303, '/page');
    fail(how);
  }),
};
