// @vitest-environment happy-dom
import { fieldErrors, formErrorMap } from '@error-contracts/client/fields';
import { useForm } from '@tanstack/react-form';
import { act, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { rendered } from '../react/rendered.js';
import { newReader } from '../reader.js';
import { held, holding } from './bodies.js';

const reader = newReader();

function Form({ errors }: { readonly errors: readonly unknown[] }): ReactNode {
  const form = useForm({
    defaultValues: { email: '', items: [{ name: '' }, { name: '' }] },
    validators: {
      onSubmitAsync: async ({ value }) =>
        formErrorMap(value, fieldErrors(reader, await reader.read(holding(...errors)))),
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      <form.Field name="email">{(field) => <p id="email">{field.state.meta.errors.join()}</p>}</form.Field>
      <form.Field name="items[1].name">{(field) => <p id="item">{field.state.meta.errors.join()}</p>}</form.Field>
      <form.Subscribe selector={(state) => state.errors}>
        {(all) => <p id="form">{all.map(String).join()}</p>}
      </form.Subscribe>
    </form>
  );
}

test('each error is at its field, and the rest is at the form', async () => {
  const errors = [held('/email'), held('/items/1/name', 2029, { min: 9 }), held('/nobody', 2034), held('/__proto__/a')];
  const { page } = await rendered(<Form errors={errors} />);
  await act(async () => page.querySelector('form')?.requestSubmit());
  // The validator waits for the error that it reads.
  await act(async () => await new Promise((resolve) => setTimeout(resolve, 50)));
  expect(page.querySelector('#email')?.textContent).toBe('This email address isn’t in the right format.');
  expect(page.querySelector('#item')?.textContent).toBe('Use at least 9 characters for the password.');
  expect(page.querySelector('#form')?.textContent).toContain('username');
});

test('the names are those of the form, and nothing is written through a prototype', () => {
  const error = reader.readSync(holding(held('/items/1/name'), held('/email'), held('/email'), held('/constructor')));
  const map = formErrorMap({ email: '', items: [{ name: '' }, { name: '' }] }, fieldErrors(reader, error));
  expect(Object.keys(map.fields)).toEqual(['items[1].name', 'email']);
  expect(map.form).toEqual(map.fields.email);
});

test.each(['/items/length', '/items/00', '//email', '/email/length'])(
  'the pointer %s is no field of the form',
  (pointer) => {
    const errors = fieldErrors(reader, reader.readSync(holding(held(pointer))));
    const map = formErrorMap({ email: '', items: [''], '': { email: '' } }, errors);
    expect(Object.keys(map.fields)).toEqual(pointer === '//email' ? ['.email'] : []);
  },
);
