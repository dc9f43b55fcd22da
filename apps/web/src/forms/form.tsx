import { createContext, type ReactNode, useContext, useId } from 'react';
import { useTexts } from '../language/language-provider.tsx';
import { Notice } from '../notices/notice.tsx';
import { WhatWasSent } from '../notices/what-was-sent.tsx';
import type { FieldName } from './field-name.ts';
import type { Issue } from './outcome.ts';
import type { Submission } from './use-submission.ts';

interface FormState {
  readonly id: string;
  readonly issuesOf: (field: FieldName) => readonly Issue[];
}

const Context = createContext<FormState | null>(null);

interface FormProps {
  readonly submission: Submission;
  readonly submitLabel: string;
  readonly children: ReactNode;
  /** What is beside the button that sends the form. */
  readonly actions?: ReactNode;
  readonly label?: string;
}

/** A form: its notices, its fields and its button, without the browser's own bubbles. */
export function Form({ submission, submitLabel, children, actions, label }: FormProps): ReactNode {
  const texts = useTexts();
  const id = useId();
  const { form, pending, issues, notices, holder, submit, forget } = submission;
  const shown = Object.values(issues).flat();
  return (
    <Context.Provider value={{ id, issuesOf: (field) => issues[field] ?? [] }}>
      <form
        ref={form}
        className="form"
        noValidate
        aria-label={label}
        onSubmit={submit}
        onInput={({ target }) => 'name' in target && forget(target.name as FieldName)}
      >
        <Notice errors={notices} />
        {children}
        <div className="actions">
          <button type="submit" className="button primary" aria-disabled={pending}>
            {pending ? texts.working : submitLabel}
          </button>
          {actions}
        </div>
        <WhatWasSent errors={shown.length === 0 ? [] : [holder, ...shown]} />
      </form>
    </Context.Provider>
  );
}

export function useForm(): FormState {
  const form = useContext(Context);
  if (form === null) throw new Error('There is no form around this field.');
  return form;
}
