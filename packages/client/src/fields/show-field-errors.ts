import { textOf } from './by-field.js';
import type { AnyFieldError } from './field-error.js';
import { dottedName, indexedName, pointerOf } from './field-names.js';

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
  readonly ownerDocument: {
    readonly activeElement: unknown;
    createElement(tag: 'span'): TextElement;
    getElementById(id: string): unknown;
  };
  readonly type: string;
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

/** What removes the errors that a form shows. */
const shownIn = new WeakMap<PlainForm, () => void>();

/**
 * Shows errors in a plain form: each text stands after its control, which is invalid (`setCustomValidity`,
 * `aria-invalid`, `aria-describedby`) until somebody changes it. The first one gets the focus. What was shown in the form
 * before is removed.
 */
export function showFieldErrors<Error extends AnyFieldError>(
  form: PlainForm,
  errors: readonly Error[],
): ShownFieldErrors<Error> {
  shownIn.get(form)?.();
  const byControl = new Map<Control, { readonly all: readonly Control[]; readonly errors: Error[] }>();
  const others: Error[] = [];
  for (const error of errors) {
    const all = controlsOf(form, error.path);
    const [control] = all;
    if (control === undefined) others.push(error);
    else if (byControl.has(control)) byControl.get(control)?.errors.push(error);
    else byControl.set(control, { all, errors: [error] });
  }
  const undo = [...byControl.values()].map(({ all, errors: ofControl }) => show(all, ofControl));
  focusFirst([...byControl.keys()]);
  const clear = (): void => {
    for (const each of undo.splice(0)) each();
  };
  shownIn.set(form, clear);
  return { others, clear };
}

/** A control may be disabled, or a group of others: then it takes no focus. */
function focusFirst(controls: readonly Control[]): void {
  for (const control of controls) {
    control.focus();
    if (control.ownerDocument.activeElement === control) return;
  }
}

/** Nobody can change them, so that an error there would stay. */
const NO_FIELDS: readonly string[] = ['hidden', 'submit', 'button', 'reset', 'image'];

/** Returns the controls of a path, by any of the names that forms give them: `a.0.b`, `a[0].b`, `a[0][b]`, `/a/0/b`. */
function controlsOf({ elements }: PlainForm, path: readonly string[]): readonly Control[] {
  const [first, ...further] = path;
  if (first === undefined) return [];
  const bracketed = `${first}${further.map((step) => `[${step}]`).join('')}`;
  for (const name of [dottedName(path), indexedName(path), bracketed, pointerOf(path)]) {
    const found = elements.namedItem(name);
    if (typeof found !== 'object' || found === null) continue;
    // Radio buttons of one name are a list.
    const all = 'setCustomValidity' in found ? [found] : Array.from(found as ArrayLike<object>);
    const controls = all.filter(
      (each) => 'setCustomValidity' in each && !NO_FIELDS.includes((each as Control).type),
    ) as readonly object[] as readonly Control[];
    if (controls.length > 0) return controls;
  }
  return [];
}

function show(controls: readonly Control[], errors: readonly AnyFieldError[]): () => void {
  const [control] = controls as readonly [Control, ...Control[]];
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
  for (const each of controls) each.addEventListener('input', clear);
  return clear;

  function clear(): void {
    for (const each of controls) each.removeEventListener('input', clear);
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
