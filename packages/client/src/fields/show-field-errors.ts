import { textOf } from './by-field.js';
import type { AnyFieldError } from './field-error.js';
import { dottedName, indexedName } from './field-names.js';

/** What was shown in a form. */
export interface ShownFieldErrors<Error extends AnyFieldError> {
  /** What belongs to no field of the form: show it above the form. */
  readonly others: readonly Error[];
  /** Removes all that was shown. */
  readonly clear: () => void;
}

/** What is used of a form: `HTMLFormElement` is one. This package needs no types of the DOM. */
export interface PlainForm {
  readonly elements: { namedItem(name: string): unknown };
}

/** What is used of a control: inputs, selects and text areas are some. */
interface Control {
  readonly ownerDocument: { createElement(tag: 'span'): TextElement; getElementById(id: string): unknown };
  after(element: unknown): void;
  focus(): void;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  setCustomValidity(text: string): void;
  addEventListener(event: 'input', listener: () => void): void;
  removeEventListener(event: 'input', listener: () => void): void;
}

interface TextElement {
  id: string;
  lang: string;
  dir: string;
  textContent: string | null;
  setAttribute(name: string, value: string): void;
  remove(): void;
}

/**
 * Shows errors in a plain form: each text stands after its control, which is invalid (`setCustomValidity`,
 * `aria-invalid`, `aria-describedby`) until somebody changes it. The first one gets the focus.
 */
export function showFieldErrors<Error extends AnyFieldError>(
  form: PlainForm,
  errors: readonly Error[],
): ShownFieldErrors<Error> {
  const byControl = new Map<Control, Error[]>();
  const others: Error[] = [];
  for (const error of errors) {
    const control = controlOf(form, error.path);
    if (control === undefined) others.push(error);
    else byControl.set(control, [...(byControl.get(control) ?? []), error]);
  }
  const undo = [...byControl].map(([control, ofControl]) => show(control, ofControl));
  [...byControl.keys()][0]?.focus();
  const clear = (): void => {
    for (const each of undo) each();
  };
  return { others, clear };
}

/** Returns the control of a path, by any of the names that forms give it: `a.0.b`, `a[0].b`, `a[0][b]`, `/a/0/b`. */
function controlOf({ elements }: PlainForm, path: readonly string[]): Control | undefined {
  const [first, ...further] = path;
  if (first === undefined) return undefined;
  const bracketed = `${first}${further.map((step) => `[${step}]`).join('')}`;
  for (const name of [dottedName(path), indexedName(path), bracketed, `/${path.join('/')}`]) {
    const found = elements.namedItem(name);
    if (typeof found !== 'object' || found === null) continue;
    // Radio buttons of one name are a list.
    const control = 'setCustomValidity' in found ? found : (found as { readonly 0?: object })[0];
    if (control !== undefined && 'setCustomValidity' in control) return control as Control;
  }
  return undefined;
}

function show(control: Control, errors: readonly AnyFieldError[]): () => void {
  const text = textOf(errors);
  const described = control.getAttribute('aria-describedby');
  const element = control.ownerDocument.createElement('span');
  element.id = freeId(control);
  element.setAttribute('data-field-error', '');
  element.lang = errors[0]?.message.locale ?? '';
  element.dir = errors[0]?.message.dir ?? 'auto';
  element.textContent = text;
  control.after(element);
  control.setCustomValidity(text);
  control.setAttribute('aria-invalid', 'true');
  control.setAttribute('aria-describedby', described === null ? element.id : `${described} ${element.id}`);
  control.addEventListener('input', clear);
  return clear;

  function clear(): void {
    control.removeEventListener('input', clear);
    element.remove();
    control.setCustomValidity('');
    control.removeAttribute('aria-invalid');
    if (described === null) control.removeAttribute('aria-describedby');
    else control.setAttribute('aria-describedby', described);
  }
}

function freeId({ ownerDocument }: Control): string {
  let number = 1;
  while (ownerDocument.getElementById(`field-error-${number}`) !== null) number++;
  return `field-error-${number}`;
}
