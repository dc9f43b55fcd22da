import { createContext, type ReactNode, useContext, useId } from 'react';
import { useTexts } from '../language/language-provider.tsx';
import { Notice } from '../notices/notice.tsx';
import type { FieldName } from './field-name.ts';
import type { Problem, Submission } from './use-submission.ts';

interface FormState {
  readonly id: string;
  readonly problemOf: (field: FieldName) => Problem | undefined;
}

const Context = createContext<FormState | null>(null);

interface FormProps {
  readonly submission: Submission;
  readonly submitLabel: string;
  readonly children: ReactNode;
  /** Beside the button that sends the form. */
  readonly actions?: ReactNode;
  readonly label?: string;
}

/** A form with the notice above, its fields, and its button; the browser's own bubbles stay away. */
export function Form({ submission, submitLabel, children, actions, label }: FormProps): ReactNode {
  const texts = useTexts();
  const id = useId();
  const { form, pending, problems, notice, submit, mend } = submission;
  return (
    <Context.Provider value={{ id, problemOf: (field) => problems[field] }}>
      <form
        ref={form}
        className="form"
        noValidate
        aria-label={label}
        onSubmit={submit}
        onInput={({ target }) => 'name' in target && mend(target.name as FieldName)}
      >
        <Notice error={notice} />
        {children}
        <div className="actions">
          <button type="submit" className="button primary" aria-disabled={pending}>
            {pending ? texts.working : submitLabel}
          </button>
          {actions}
        </div>
      </form>
    </Context.Provider>
  );
}

export function useForm(): FormState {
  const form = useContext(Context);
  if (form === null) throw new Error('There is no form around this field.');
  return form;
}
