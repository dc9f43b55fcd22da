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

test.each([
  ['a~1b', 'a/b'],
  ['~0', '~'],
])('a pointer as the name of a control is escaped: /%s', (step, name) => {
  const form = formOf(`<input name="/${step}"><input name="/${name}">`);
  showFieldErrors(form, errorsOf(held(`/${step}`)));
  const [own, other] = [...form.querySelectorAll('input')];
  expect(own?.validity.valid).toBe(false);
  expect(other?.validity.valid).toBe(true);
});

test.each(['radio', 'checkbox'])('another %s of the same name is a change too', (type) => {
  const form = formOf(`<input type="${type}" name="a"><input type="${type}" name="a" value="b">`);
  showFieldErrors(form, errorsOf(held('/a')));
  expect(form.checkValidity()).toBe(false);
  form.querySelector('[value=b]')?.dispatchEvent(new Event('input', { bubbles: true }));
  expect(form.checkValidity()).toBe(true);
  expect(form.querySelector('[data-field-error]')).toBeNull();
});

test('what is shown again replaces what was shown', () => {
  const form = formOf('<input name="a" aria-describedby="hint"><input name="b">');
  const first = showFieldErrors(form, errorsOf(held('/a'), held('/b')));
  const second = showFieldErrors(form, errorsOf(held('/a')));
  const [a, b] = [...form.querySelectorAll('input')];
  expect(form.querySelectorAll('[data-field-error]')).toHaveLength(1);
  expect(a?.getAttribute('aria-describedby')?.split(' ')).toHaveLength(2);
  expect(b?.validity.valid).toBe(true);
  first.clear();
  expect(a?.validity.valid).toBe(false);
  second.clear();
  expect(a?.getAttribute('aria-describedby')).toBe('hint');
  expect(form.checkValidity()).toBe(true);
  showFieldErrors(form, errorsOf(held('/a')));
  showFieldErrors(form, []);
  expect(form.checkValidity()).toBe(true);
});

test('radio buttons of one name are one control, and each text has an id of its own', () => {
  const form = formOf(
    '<input type="radio" name="a"><input type="radio" name="a"><select name="b"></select><textarea name="c"></textarea>',
  );
  showFieldErrors(form, errorsOf(held('/a'), held('/b'), held('/c')));
  const ids = [...form.querySelectorAll('[data-field-error]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
});

test.each(['hidden', 'submit', 'button', 'reset', 'image'])('an input of type %s is no field', (type) => {
  const form = formOf(`<input type="${type}" name="a"><input name="b">`);
  const { others } = showFieldErrors(form, errorsOf(held('/a')));
  expect(others).toHaveLength(1);
  expect(form.checkValidity()).toBe(true);
});

test('the focus goes to the first control that takes it', () => {
  const form = formOf('<input name="a" disabled><fieldset name="b"></fieldset><input name="c"><input name="d">');
  showFieldErrors(form, errorsOf(held('/a'), held('/b'), held('/c'), held('/d')));
  expect(document.activeElement).toBe(form.elements.namedItem('c'));
});

test.each(['//email', '/email/', '/', '/email/0'])('the pointer %s is not about the field email', (pointer) => {
  const form = formOf('<input name="email">');
  expect(showFieldErrors(form, errorsOf(held(pointer))).others).toHaveLength(1);
  expect(form.checkValidity()).toBe(true);
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
