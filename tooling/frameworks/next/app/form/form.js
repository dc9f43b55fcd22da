'use client';

import { useActionState } from 'react';
import { submit } from './actions.js';

export function Form() {
  const [state, action] = useActionState(submit, null);
  return (
    <form action={action}>
      <input name="how" />
      <output>{JSON.stringify(state)}</output>
    </form>
  );
}
