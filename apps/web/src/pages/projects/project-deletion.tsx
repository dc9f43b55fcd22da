import { type ReactNode, useState } from 'react';
import { Form } from '../../forms/form.tsx';
import { useSubmission } from '../../forms/use-submission.ts';
import { useTexts } from '../../language/language-provider.tsx';
import { fill } from '../../language/texts.ts';
import { deleteProject, type Project } from '../../requests/projects.ts';

interface ProjectDeletionProps {
  readonly project: Project;
  readonly onDone: () => Promise<void>;
}

/** Deletes a project, after a confirmation. */
export function ProjectDeletion({ project, onDone }: ProjectDeletionProps): ReactNode {
  const texts = useTexts();
  const [asking, setAsking] = useState(false);
  const submission = useSubmission({ fields: [], send: () => deleteProject(project.id), onDone });
  return (
    <div className="deletion">
      {asking ? (
        <Form submission={submission} submitLabel={texts.deleteForGood} label={texts.deleteProject}>
          <p>{fill(texts.deleteWarning, { name: `\u2068${project.name}\u2069` })}</p>
        </Form>
      ) : (
        <button type="button" className="button quiet danger" onClick={() => setAsking(true)}>
          {texts.deleteProject}
        </button>
      )}
    </div>
  );
}
