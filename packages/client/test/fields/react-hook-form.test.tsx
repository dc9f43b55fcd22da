// @vitest-environment happy-dom
import { fieldErrors, setFormErrors } from '@error-contracts/client/fields';
import { act, type ReactNode } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { expect, test } from 'vitest';
import { rendered } from '../react/rendered.js';
import { newReader } from '../reader.js';
import { held, holding } from './bodies.js';

interface Values {
  email: string;
  password: string;
  items: { name: string }[];
}

const reader = newReader();
const defaultValues: Values = { email: '', password: '', items: [{ name: '' }, { name: '' }] };

async function formWith(...errors: readonly unknown[]) {
  let form: UseFormReturn<Values> | undefined;
  function Form(): ReactNode {
    form = useForm<Values>({ defaultValues });
    const { register, formState } = form;
    void formState.errors;
    return (
      <form>
        <input {...register('email')} />
        <input {...register('password')} />
        <input {...register('items.0.name')} />
        <input {...register('items.1.name')} />
      </form>
    );
  }
  await rendered(<Form />);
  const current = form as UseFormReturn<Values>;
  const others = await act(async () =>
    setFormErrors(current, fieldErrors(reader, reader.readSync(holding(...errors)))),
  );
  return { errors: (form as UseFormReturn<Values>).formState.errors, others };
}

test('each error is at its field, also in a list, and the first has the focus', async () => {
  const { errors, others } = await formWith(
    held('/password', 2029, { min: 9 }),
    held('/email'),
    held('/email', 2200),
    held('/items/1/name'),
  );
  expect(errors.password).toMatchObject({
    type: 'PASSWORD_TOO_SHORT',
    message: 'Use at least 9 characters for the password.',
  });
  expect(errors.email?.types).toMatchObject({
    EMAIL_INVALID: expect.any(String),
    EMAIL_ALREADY_BOUND: expect.any(String),
  });
  expect(errors.items?.[1]?.name).toMatchObject({ type: 'EMAIL_INVALID' });
  expect(errors.items?.[0]).toBeUndefined();
  expect(document.activeElement).toHaveProperty('name', 'password');
  expect(others).toEqual([]);
});

test('errors of fields that the form does not have are at its root', async () => {
  const names = [
    '/nobody',
    '/items/7/name',
    '/toString',
    '/__proto__/polluted',
    '/constructor',
    '/email/length',
    '/email.x',
  ];
  const { errors, others } = await formWith(...names.map((name) => held(name)), held(undefined));
  expect(others).toHaveLength(names.length + 1);
  expect(Object.keys(errors)).toEqual(['root']);
  expect(errors.root?.server).toMatchObject({ type: 'EMAIL_INVALID' });
  expect({}).not.toHaveProperty('polluted');
});

test('the length of a list is no field, in whatever order', async () => {
  const { errors, others } = await formWith(held('/items/1/name'), held('/items/length'), held('/items/0/name'));
  expect(errors.items?.[0]?.name).toBeDefined();
  expect(errors.items?.[1]?.name).toBeDefined();
  expect(others.map(({ field }) => field)).toEqual(['/items/length']);
});
