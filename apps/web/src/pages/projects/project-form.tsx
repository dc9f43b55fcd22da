import type { ReactNode } from 'react';
import { checkDescription } from '../../forms/check-description.ts';
import { checkFormOf } from '../../forms/check-form-of.ts';
import { DescriptionField } from '../../forms/description-field.tsx';
import { Form } from '../../forms/form.tsx';
import { SelectField } from '../../forms/select-field.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSubmission } from '../../forms/use-submission.ts';
import { useTexts } from '../../language/language-provider.tsx';
import { createProject, type Project, projectTypes, updateProject, type Workspace } from '../../requests/projects.ts';

interface ProjectFormProps {
  readonly workspace: Workspace;
  /** The project to change; the form creates a new one if there is none. */
  readonly project?: Project;
  readonly onDone: (project: Project) => Promise<void>;
  readonly onCancel: () => void;
}

export function ProjectForm({ workspace, project, onDone, onCancel }: ProjectFormProps): ReactNode {
  const texts = useTexts();
  const submission = useSubmission({
    fields: ['name', 'type', 'description', 'subdomain'],
    optional: ['description', 'subdomain', ...(project ? (['type'] as const) : [])],
    check: ({ description, subdomain }) => ({
      ...checkDescription(description),
      ...checkFormOf('subdomain', subdomain),
    }),
    send: ({ name, type, description, subdomain }) => {
      const fields = { name, description, ...(subdomain !== '' && { subdomain }) };
      return project ? updateProject(project.id, fields) : createProject(workspace.id, { ...fields, type });
    },
    onDone,
  });
  return (
    <Form
      submission={submission}
      submitLabel={project ? texts.save : texts.createProject}
      actions={
        <button type="button" className="button" onClick={onCancel}>
          {texts.cancel}
        </button>
      }
    >
      <TextField name="name" label={texts.name} defaultValue={project?.name ?? ''} />
      {!project && (
        <SelectField
          name="type"
          label={texts.type}
          options={projectTypes.map((value) => ({ value, label: texts[value] }))}
        />
      )}
      <DescriptionField defaultValue={project?.description ?? ''} />
      <TextField
        name="subdomain"
        label={texts.subdomain}
        hint={texts.subdomainHint}
        defaultValue={project?.subdomain ?? ''}
        dir="ltr"
        optional
      />
    </Form>
  );
}
