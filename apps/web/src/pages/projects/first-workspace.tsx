import type { ReactNode } from 'react';
import { Section } from '../../components/section.tsx';
import { useTexts } from '../../language/language-provider.tsx';
import { WorkspaceForm } from './workspace-form.tsx';

export function FirstWorkspace(): ReactNode {
  const texts = useTexts();
  return (
    <Section title={texts.firstWorkspace} lead={texts.firstWorkspaceLead}>
      <WorkspaceForm />
    </Section>
  );
}
