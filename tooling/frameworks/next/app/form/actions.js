'use server';

import { serverActions } from '@error-contracts/server/next';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { errors, fail } from '../../../shared/errors.js';

const action = serverActions({ errors, headers });

export const submit = action(async (_state, form) => {
  const how = form.get('how');
  if (how === 'redirect') redirect('/form?redirected');
  if (how === 'notFound') notFound();
  fail(how);
});
