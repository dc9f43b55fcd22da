import type { ReactNode } from 'react';
import { useLanguage } from '../../language/language-provider.tsx';
import { Page } from '../../navigation/page.tsx';
import { type User, updateEmail, updatePhone } from '../../requests/account.ts';
import { ContactSection } from './contact-section.tsx';
import { PasswordSection } from './password-section.tsx';

export function ProfilePage({ user }: { readonly user: User }): ReactNode {
  const { texts } = useLanguage();
  return (
    <Page title={texts.profile} lead={texts.profileLead}>
      <Overview user={user} />
      <ContactSection
        title={texts.changeEmail}
        lead={texts.emailLead}
        field={{ name: 'newEmail', label: texts.newEmail, type: 'email', autoComplete: 'email' }}
        purpose="new-email"
        update={(email, code) => updateEmail({ email, code })}
        done={texts.emailChanged}
      />
      <ContactSection
        title={texts.changePhone}
        lead={texts.phoneLead}
        field={{ name: 'newPhone', label: texts.newPhone, type: 'tel', autoComplete: 'tel', hint: texts.phoneHint }}
        purpose="new-phone"
        update={(phone, code) => updatePhone({ phone, code })}
        done={texts.phoneChanged}
      />
      <PasswordSection />
    </Page>
  );
}

function Overview({ user }: { readonly user: User }): ReactNode {
  const { texts, language } = useLanguage();
  const since = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(user.createdAt));
  return (
    <dl className="card facts">
      <Fact name={texts.email}>
        {user.email && <bdi>{user.email}</bdi>}{' '}
        {user.email && (
          <span className={user.emailVerified ? 'badge success' : 'badge caution'}>
            {user.emailVerified ? texts.verifiedBadge : texts.unverifiedBadge}
          </span>
        )}
      </Fact>
      <Fact name={texts.phone}>{user.phone && <bdi dir="ltr">{user.phone}</bdi>}</Fact>
      <Fact name={texts.username}>{user.username && <bdi>{user.username}</bdi>}</Fact>
      <Fact name={texts.memberSince}>
        <time dateTime={user.createdAt}>{since}</time>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  const { texts } = useLanguage();
  return (
    <div>
      <dt className="soft small">{name}</dt>
      <dd>{children || <span className="soft">{texts.none}</span>}</dd>
    </div>
  );
}
