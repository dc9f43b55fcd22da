import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { checkFormOf } from '../../forms/check-form-of.ts';
import { shortestPassword } from '../../forms/check-password.ts';
import { Form } from '../../forms/form.tsx';
import { PasswordField } from '../../forms/password-field.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSubmission } from '../../forms/use-submission.ts';
import { useTexts } from '../../language/language-provider.tsx';
import { fill } from '../../language/texts.ts';
import { Link } from '../../navigation/link.tsx';
import { goTo } from '../../navigation/location.ts';
import { signUp } from '../../requests/account.ts';
import { setUser } from '../../session/use-session.ts';
import { AccountPage } from './account-page.tsx';

export function SignUpPage(): ReactNode {
  const texts = useTexts();
  const client = useQueryClient();
  const submission = useSubmission({
    fields: ['email', 'username', 'password'],
    optional: ['username'],
    // The service knows the length of a password.
    check: ({ username }) => checkFormOf('username', username),
    asksAlways: true,
    send: ({ email, username, password }) => signUp({ email, password, ...(username !== '' && { username }) }),
    onDone: (user) => {
      setUser(client, user);
      goTo('/projects');
    },
  });
  return (
    <AccountPage
      title={texts.signUpTitle}
      lead={texts.signUpLead}
      links={
        <p>
          {texts.haveAccount} <Link to="/sign-in">{texts.signIn}</Link>
        </p>
      }
    >
      <Form submission={submission} submitLabel={texts.signUp}>
        <TextField name="email" label={texts.email} type="email" autoComplete="email" dir="ltr" />
        <TextField name="username" label={texts.username} autoComplete="username" hint={texts.usernameHint} optional />
        <PasswordField
          name="password"
          label={texts.password}
          autoComplete="new-password"
          hint={fill(texts.passwordHint, { min: shortestPassword })}
          hintError="PASSWORD_TOO_SHORT"
        />
      </Form>
    </AccountPage>
  );
}
