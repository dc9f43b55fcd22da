import { type ReactNode, useState } from 'react';
import { Form } from '../../forms/form.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSubmission } from '../../forms/use-submission.ts';
import { useLanguage } from '../../language/language-provider.tsx';
import { fill } from '../../language/texts.ts';
import { Page } from '../../navigation/page.tsx';
import { type Message, readMailbox } from '../../requests/mailbox.ts';
import { useSession } from '../../session/use-session.ts';

interface Delivery {
  readonly recipient: string;
  readonly messages: readonly Message[];
}

/** The page on which a developer reads the messages that nobody sends. */
export function MailboxPage(): ReactNode {
  const { texts } = useLanguage();
  const session = useSession();
  const [delivery, setDelivery] = useState<Delivery | null>(null);
  const submission = useSubmission({
    fields: ['recipient'],
    send: async ({ recipient }) => ({ recipient, messages: await readMailbox(recipient.trim().toLowerCase()) }),
    onDone: setDelivery,
  });
  return (
    <Page title={texts.mailbox} lead={texts.mailboxLead} className="page narrow">
      <div className="card">
        <Form submission={submission} submitLabel={texts.showMessages}>
          <TextField
            name="recipient"
            label={texts.recipient}
            defaultValue={session.data?.user?.email ?? ''}
            dir="ltr"
          />
        </Form>
      </div>
      <div role="status">{delivery && <Messages {...delivery} />}</div>
    </Page>
  );
}

function Messages({ recipient, messages }: Delivery): ReactNode {
  const { texts, language } = useLanguage();
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' });
  if (messages.length === 0) return <p>{fill(texts.noMessages, { recipient: `\u2068${recipient}\u2069` })}</p>;
  return (
    <ul className="messages">
      {messages.map(({ purpose, secret, sentAt }) => (
        <li key={secret} className="card">
          <p className="soft small">
            <time dateTime={sentAt}>{time.format(new Date(sentAt))}</time>
          </p>
          {purpose === 'verify-email' ? (
            <p>
              {texts.mailLink}: <a href={`/verify-email?token=${encodeURIComponent(secret)}`}>{texts.openLink}</a>
            </p>
          ) : (
            <p>
              {texts.mailCode}: <code dir="ltr">{secret}</code>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
