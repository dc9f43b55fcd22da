import type { Locator, Page } from '@error-contracts/browser';

/** Returns a control by its label, with or without "(optional)" after it. */
export function field(page: Page, label: string): Locator {
  return page
    .getByRole('textbox', { name: new RegExp(`^${escaped(label)}( \\(.+\\))?$`) })
    .or(passwordField(page, label));
}

/** Returns what a screen reader says after the name of the control. */
export function descriptionOf(control: Locator): Promise<string> {
  return control.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
}

/** Returns true if the control has the focus and is marked as invalid. */
export async function isFocusedAndInvalid(control: Locator): Promise<boolean> {
  return control.evaluate(
    (element) => element === document.activeElement && element.getAttribute('aria-invalid') === 'true',
  );
}

/** Returns a password field, which has no role. */
function passwordField(page: Page, label: string): Locator {
  return page.locator('input[type=password]').and(page.getByLabel(label, { exact: true }));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
