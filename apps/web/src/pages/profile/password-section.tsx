import { type ReactNode, useState } from 'react';
import { Section } from '../../components/section.tsx';
import { Success } from '../../components/success.tsx';
import { reader } from '../../errors/reader.ts';
import { checkPassword, shortestPassword } from '../../forms/check-password.ts';
import { Form } from '../../forms/form.tsx';
import { PasswordField } from '../../forms/password-field.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSubmission } from '../../forms/use-submission.ts';
import { useTexts } from '../../language/language-provider.tsx';
import { fill } from '../../language/texts.ts';
import { sendCode, updatePassword } from '../../requests/account.ts';

export function PasswordSection(): ReactNode {
  const texts = useTexts();
  const [asksForCode, setAsksForCode] = useState(false);
  const [changed, setChanged] = useState(false);
  const submission = useSubmission({
    fields: ['originalPassword', 'newPassword', 'code'],
    optional: asksForCode ? [] : ['code'],
    check: ({ newPassword }) => checkPassword('newPassword', newPassword),
    asksAlways: true,
    send: ({ code, ...passwords }) => {
      setChanged(false);
      return updatePassword({ ...passwords, ...(asksForCode && { code }) });
    },
    onDone: () => {
      submission.form.current?.reset();
      setAsksForCode(false);
      setChanged(true);
    },
    onFailure: async (error) => {
      if (!reader.is(error, 'PASSWORD_CHANGE_VERIFICATION_REQUIRED')) return;
      await sendCode('change-password');
      setAsksForCode(true);
    },
  });
  return (
    <Section title={texts.changePassword} lead={texts.passwordLead}>
      <Success>{changed && texts.passwordChanged}</Success>
      <Form submission={submission} submitLabel={texts.changePassword} label={texts.changePassword}>
        <PasswordField name="originalPassword" label={texts.originalPassword} autoComplete="current-password" />
        <PasswordField
          name="newPassword"
          label={texts.newPassword}
          autoComplete="new-password"
          hint={fill(texts.passwordHint, { min: shortestPassword })}
          hintError="PASSWORD_TOO_SHORT"
        />
        {asksForCode && (
          <TextField name="code" label={texts.code} autoComplete="one-time-code" inputMode="numeric" dir="ltr" />
        )}
      </Form>
    </Section>
  );
}
