import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type ReceivedError, reader } from '../../errors/reader.ts';
import { Form } from '../../forms/form.tsx';
import { PasswordField } from '../../forms/password-field.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSubmission } from '../../forms/use-submission.ts';
import { useTexts } from '../../language/language-provider.tsx';
import { fill } from '../../language/texts.ts';
import { Link } from '../../navigation/link.tsx';
import { goTo } from '../../navigation/location.ts';
import { Notice } from '../../notices/notice.tsx';
import { type Captcha, createCaptcha, signIn } from '../../requests/account.ts';
import { setUser } from '../../session/use-session.ts';
import { AccountPage } from './account-page.tsx';

/** The sign-in form, with the error that ended the last session, if there is one. */
export function SignInPage({ ended }: { readonly ended: ReceivedError | null }): ReactNode {
  const texts = useTexts();
  const client = useQueryClient();
  const [captcha, setCaptcha] = useState<Captcha | null>(null);
  const submission = useSubmission({
    fields: ['account', 'password', 'captcha'],
    optional: captcha === null ? ['captcha'] : [],
    send: ({ account, password, captcha: answer }) =>
      signIn({ account, password, ...(captcha && { captcha: { id: captcha.id, answer } }) }),
    onDone: (user) => {
      setUser(client, user);
      if (location.pathname === '/sign-in') goTo('/projects');
    },
    onFailure: async (error) => {
      // A captcha is good for one attempt.
      if (captcha !== null || reader.is(error, 'CAPTCHA_REQUIRED')) setCaptcha(await createCaptcha());
    },
  });
  return (
    <AccountPage
      title={texts.signInTitle}
      lead={texts.signInLead}
      links={
        <>
          <p>
            {texts.noAccount} <Link to="/sign-up">{texts.signUp}</Link>
          </p>
          <Link to="/reset-password">{texts.forgotPassword}</Link>
        </>
      }
    >
      <Notice errors={ended === null ? [] : [ended]} />
      <Form submission={submission} submitLabel={texts.signIn}>
        <TextField name="account" label={texts.account} autoComplete="username" />
        <PasswordField name="password" label={texts.password} autoComplete="current-password" />
        {captcha && (
          <TextField
            key={captcha.id}
            name="captcha"
            label={fill(texts.captcha, { question: isolated(captcha.question) })}
            inputMode="numeric"
            dir="ltr"
          />
        )}
      </Form>
    </AccountPage>
  );
}

/** Isolates a sum, which runs from left to right also in Arabic. */
function isolated(text: string): string {
  return `\u2066${text}\u2069`;
}
