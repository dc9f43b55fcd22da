// @vitest-environment jsdom
import { fieldErrors, showFieldErrors } from '@error-contracts/client/fields';
import { afterEach, expect, test } from 'vitest';
import { newReader } from '../reader.js';
import { held, holding } from './bodies.js';

const reader = newReader();
const errorsOf = (...errors: readonly unknown[]) => fieldErrors(reader, reader.readSync(holding(...errors)));

function formOf(html: string): HTMLFormElement {
  document.body.innerHTML = `<form>${html}</form>`;
  return document.forms[0] as HTMLFormElement;
}
afterEach(() => {
  document.body.innerHTML = '';
});

test('a control is invalid until somebody changes it, and says why', () => {
  const form = formOf('<input name="other"><input name="email" aria-describedby="hint"><p id="hint">Hint</p>');
  const { others } = showFieldErrors(form, errorsOf(held('/email'), held('/email', 2200)));
  const control = form.elements.namedItem('email') as HTMLInputElement;
  expect(others).toEqual([]);
  expect(control.validationMessage).toMatch(/right format\. .+/);
  expect(control.getAttribute('aria-invalid')).toBe('true');
  const [hint, own] = (control.getAttribute('aria-describedby') ?? '').split(' ');
  expect(hint).toBe('hint');
  expect(document.getElementById(own ?? '')).toMatchObject({
    textContent: control.validationMessage,
    lang: 'en',
    dir: 'ltr',
  });
  expect(document.activeElement).toBe(control);
  control.dispatchEvent(new Event('input'));
  expect(form.checkValidity()).toBe(true);
  expect(control.getAttribute('aria-describedby')).toBe('hint');
  expect(control.hasAttribute('aria-invalid')).toBe(false);
  expect(form.querySelector('[data-field-error]')).toBeNull();
});

test.each(['items.0.name', 'items[0].name', 'items[0][name]', '/items/0/name'])(
  'a control may be called %s',
  (name) => {
    const form = formOf(`<input name="${name}">`);
    const { clear } = showFieldErrors(form, errorsOf(held('/items/0/name')));
    expect(form.checkValidity()).toBe(false);
    clear();
    expect(form.checkValidity()).toBe(true);
  },
);

test('radio buttons of one name are one control, and each text has an id of its own', () => {
  const form = formOf(
    '<input type="radio" name="a"><input type="radio" name="a"><select name="b"></select><textarea name="c"></textarea>',
  );
  showFieldErrors(form, errorsOf(held('/a'), held('/b'), held('/c')));
  const ids = [...form.querySelectorAll('[data-field-error]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
});

test('what the form does not have is left to the caller, and markup is text', () => {
  const form = formOf('<input name="a"><output name="b"></output>');
  const unknown = {
    code: 77_777,
    message: 'x',
    data: { errors: [{ ...held('/a', 88_888), message: '<img src=x onerror=alert(1)>' }] },
  };
  const { others } = showFieldErrors(form, [
    ...fieldErrors(reader, reader.readSync(unknown)),
    ...errorsOf(held('/nobody'), held('/constructor'), held(undefined)),
  ]);
  expect(others).toHaveLength(3);
  expect(form.querySelector('img')).toBeNull();
  expect(form.querySelector('[data-field-error]')?.textContent).toContain('<img');
});
