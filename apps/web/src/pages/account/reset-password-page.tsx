import { type ReactNode, useState } from 'react';
import { Success } from '../../components/success.tsx';
import { checkPassword, shortestPassword } from '../../forms/check-password.ts';
import { Form } from '../../forms/form.tsx';
import { PasswordField } from '../../forms/password-field.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSubmission } from '../../forms/use-submission.ts';
import { useTexts } from '../../language/language-provider.tsx';
import { fill } from '../../language/texts.ts';
import { Link } from '../../navigation/link.tsx';
import { requestPasswordReset, resetPassword } from '../../requests/account.ts';
import { AccountPage } from './account-page.tsx';

/** Sends a code, and sets a new password with it, which also unlocks an account. */
export function ResetPasswordPage(): ReactNode {
  const texts = useTexts();
  const [recipient, setRecipient] = useState<string | null>(null);
  const [done, setDone] = useState(false);
  return (
    <AccountPage title={texts.resetTitle} lead={texts.resetLead} links={<Link to="/sign-in">{texts.toSignIn}</Link>}>
      <Success>
        {done ? texts.passwordSet : recipient && fill(texts.resetCodeSent, { recipient: `\u2068${recipient}\u2069` })}
      </Success>
      {recipient === null && <RecipientForm onDone={setRecipient} />}
      {recipient !== null && !done && <NewPasswordForm recipient={recipient} onDone={() => setDone(true)} />}
    </AccountPage>
  );
}

function RecipientForm({ onDone }: { readonly onDone: (recipient: string) => void }): ReactNode {
  const texts = useTexts();
  const submission = useSubmission({
    fields: ['recipient'],
    send: async ({ recipient }) => {
      await requestPasswordReset(recipient);
      return recipient;
    },
    onDone,
  });
  return (
    <Form submission={submission} submitLabel={texts.sendCode}>
      <TextField name="recipient" label={texts.recipient} autoComplete="username" dir="ltr" />
    </Form>
  );
}

function NewPasswordForm({
  recipient,
  onDone,
}: {
  readonly recipient: string;
  readonly onDone: () => void;
}): ReactNode {
  const texts = useTexts();
  const submission = useSubmission({
    fields: ['code', 'newPassword'],
    check: ({ newPassword }) => checkPassword('newPassword', newPassword),
    asksAlways: true,
    send: ({ code, newPassword }) => resetPassword({ recipient, code, newPassword }),
    onDone,
  });
  return (
    <Form submission={submission} submitLabel={texts.setPassword}>
      <TextField name="code" label={texts.code} autoComplete="one-time-code" inputMode="numeric" dir="ltr" autoFocus />
      <PasswordField
        name="newPassword"
        label={texts.newPassword}
        autoComplete="new-password"
        hint={fill(texts.passwordHint, { min: shortestPassword })}
        hintError="PASSWORD_TOO_SHORT"
      />
    </Form>
  );
}
