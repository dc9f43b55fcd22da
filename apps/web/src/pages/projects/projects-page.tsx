import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../../language/language-provider.tsx';
import { Page } from '../../navigation/page.tsx';
import { LoadFailure } from '../../notices/load-failure.tsx';
import { listWorkspaces } from '../../requests/projects.ts';
import { FirstWorkspace } from './first-workspace.tsx';
import { WorkspaceBar } from './workspace-bar.tsx';
import { WorkspaceProjects } from './workspace-projects.tsx';

export function ProjectsPage(): ReactNode {
  const texts = useTexts();
  const workspaces = useQuery({ queryKey: ['workspaces'], queryFn: listWorkspaces });
  const [chosen, setChosen] = useState<string | null>(null);
  const all = workspaces.data ?? [];
  const workspace = all.find(({ id }) => id === chosen) ?? all[0];
  return (
    <Page title={texts.projects} lead={texts.projectsLead}>
      {workspaces.isPending && <p className="loading">{texts.loading}</p>}
      {workspaces.error && <LoadFailure error={workspaces.error} retry={() => void workspaces.refetch()} />}
      {workspaces.isSuccess && workspace === undefined && <FirstWorkspace />}
      {workspace && (
        <>
          <WorkspaceBar workspaces={all} current={workspace} onChoose={setChosen} />
          <WorkspaceProjects key={workspace.id} workspace={workspace} />
        </>
      )}
    </Page>
  );
}
