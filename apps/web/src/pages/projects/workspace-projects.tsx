import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Dialog } from '../../components/dialog.tsx';
import { Icon } from '../../components/icon.tsx';
import { Success } from '../../components/success.tsx';
import { useTexts } from '../../language/language-provider.tsx';
import { fill, type TextKey } from '../../language/texts.ts';
import { LoadFailure } from '../../notices/load-failure.tsx';
import { listProjects, type Project, type Workspace } from '../../requests/projects.ts';
import { ProjectCard } from './project-card.tsx';
import { ProjectDeletion } from './project-deletion.tsx';
import { ProjectForm } from './project-form.tsx';

/** What has happened to a project. */
interface News {
  readonly text: TextKey;
  readonly name: string;
}

export function WorkspaceProjects({ workspace }: { readonly workspace: Workspace }): ReactNode {
  const texts = useTexts();
  const client = useQueryClient();
  const queryKey = ['projects', workspace.id];
  const projects = useQuery({ queryKey, queryFn: () => listProjects(workspace.id) });
  const [edited, setEdited] = useState<Project | 'new' | null>(null);
  const [news, setNews] = useState<News | null>(null);
  async function finish(text: TextKey, { name }: Project): Promise<void> {
    await client.invalidateQueries({ queryKey });
    setEdited(null);
    setNews({ text, name });
  }
  const close = (): void => setEdited(null);
  return (
    <>
      <Success>{news && fill(texts[news.text], { name: `\u2068${news.name}\u2069` })}</Success>
      {projects.isPending && <p className="loading">{texts.loading}</p>}
      {projects.error && <LoadFailure error={projects.error} retry={() => void projects.refetch()} />}
      {projects.data && (
        <ul className="projects">
          {projects.data.map((project) => (
            <ProjectCard key={project.id} project={project} onEdit={() => setEdited(project)} />
          ))}
          <li className="new-project">
            {projects.data.length === 0 && (
              <>
                <h2>{texts.noProjects}</h2>
                <p className="soft">{texts.noProjectsLead}</p>
              </>
            )}
            <button type="button" className="button primary" onClick={() => setEdited('new')}>
              <Icon name="plus" />
              {texts.newProject}
            </button>
          </li>
        </ul>
      )}
      {edited === 'new' && (
        <Dialog title={texts.newProject} onClose={close}>
          <ProjectForm workspace={workspace} onDone={(made) => finish('projectCreated', made)} onCancel={close} />
        </Dialog>
      )}
      {edited !== null && edited !== 'new' && (
        <Dialog title={texts.editProject} onClose={close}>
          <ProjectForm
            workspace={workspace}
            project={edited}
            onDone={(saved) => finish('projectSaved', saved)}
            onCancel={close}
          />
          <ProjectDeletion project={edited} onDone={() => finish('projectDeleted', edited)} />
        </Dialog>
      )}
    </>
  );
}
