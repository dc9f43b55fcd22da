import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Form } from '../../forms/form.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSubmission } from '../../forms/use-submission.ts';
import { useTexts } from '../../language/language-provider.tsx';
import { createWorkspace, type Workspace } from '../../requests/projects.ts';

interface WorkspaceFormProps {
  readonly onDone?: (workspace: Workspace) => void;
  readonly actions?: ReactNode;
}

export function WorkspaceForm({ onDone, actions }: WorkspaceFormProps): ReactNode {
  const texts = useTexts();
  const client = useQueryClient();
  const submission = useSubmission({
    fields: ['name'],
    send: ({ name }) => createWorkspace(name),
    onDone: async (workspace) => {
      await client.invalidateQueries({ queryKey: ['workspaces'] });
      onDone?.(workspace);
    },
  });
  return (
    <Form submission={submission} submitLabel={texts.createWorkspace} actions={actions}>
      <TextField name="name" label={texts.workspaceName} maxLength={100} />
    </Form>
  );
}
