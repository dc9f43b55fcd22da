import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Section } from '../../components/section.tsx';
import { Success } from '../../components/success.tsx';
import { Form } from '../../forms/form.tsx';
import { TextField, type TextFieldProps } from '../../forms/text-field.tsx';
import { useSubmission } from '../../forms/use-submission.ts';
import { useTexts } from '../../language/language-provider.tsx';
import { fill } from '../../language/texts.ts';
import { type CodePurpose, sendCode, type User } from '../../requests/account.ts';
import { setUser } from '../../session/use-session.ts';

interface ContactSectionProps {
  readonly title: string;
  readonly lead: string;
  readonly field: TextFieldProps;
  readonly purpose: CodePurpose;
  readonly update: (recipient: string, code: string) => Promise<User>;
  /** What the section says after the change. */
  readonly done: string;
}

/** Changes an email address or phone number, with a code that the service sends there. */
export function ContactSection({ title, lead, field, purpose, update, done }: ContactSectionProps): ReactNode {
  const texts = useTexts();
  const client = useQueryClient();
  const [recipient, setRecipient] = useState<string | null>(null);
  const [changed, setChanged] = useState(false);
  function finish(user: User): void {
    setUser(client, user);
    setRecipient(null);
    setChanged(true);
  }
  return (
    <Section title={title} lead={lead}>
      <Success>
        {recipient !== null ? fill(texts.codeSent, { recipient: `\u2068${recipient}\u2069` }) : changed && done}
      </Success>
      {recipient === null ? (
        <RecipientForm field={field} purpose={purpose} label={title} autoFocus={changed} onDone={setRecipient} />
      ) : (
        <CodeForm
          label={title}
          send={(code) => update(recipient, code)}
          onDone={finish}
          onCancel={() => setRecipient(null)}
        />
      )}
    </Section>
  );
}

interface RecipientFormProps extends Pick<ContactSectionProps, 'field' | 'purpose'> {
  readonly label: string;
  readonly autoFocus: boolean;
  readonly onDone: (recipient: string) => void;
}

function RecipientForm({ field, purpose, label, autoFocus, onDone }: RecipientFormProps): ReactNode {
  const texts = useTexts();
  const submission = useSubmission({
    fields: [field.name],
    send: async (values) => {
      const { recipient } = await sendCode(purpose, values[field.name]);
      return recipient;
    },
    onDone,
  });
  return (
    <Form submission={submission} submitLabel={texts.sendCode} label={label}>
      <TextField {...field} dir="ltr" autoFocus={autoFocus} />
    </Form>
  );
}

interface CodeFormProps {
  readonly label: string;
  readonly send: (code: string) => Promise<User>;
  readonly onDone: (user: User) => void;
  readonly onCancel: () => void;
}

function CodeForm({ label, send, onDone, onCancel }: CodeFormProps): ReactNode {
  const texts = useTexts();
  const submission = useSubmission({ fields: ['code'], send: ({ code }) => send(code), onDone });
  return (
    <Form
      submission={submission}
      submitLabel={label}
      label={label}
      actions={
        <button type="button" className="button" onClick={onCancel}>
          {texts.cancel}
        </button>
      }
    >
      <TextField name="code" label={texts.code} autoComplete="one-time-code" inputMode="numeric" dir="ltr" autoFocus />
    </Form>
  );
}
