import { type ReactNode, useId, useState } from 'react';
import { Dialog } from '../../components/dialog.tsx';
import { useTexts } from '../../language/language-provider.tsx';
import type { Workspace } from '../../requests/projects.ts';
import { WorkspaceForm } from './workspace-form.tsx';

interface WorkspaceBarProps {
  readonly workspaces: readonly Workspace[];
  readonly current: Workspace;
  readonly onChoose: (id: string) => void;
}

/** Shows and changes the current workspace, and creates others. */
export function WorkspaceBar({ workspaces, current, onChoose }: WorkspaceBarProps): ReactNode {
  const texts = useTexts();
  const id = useId();
  const [adding, setAdding] = useState(false);
  const close = (): void => setAdding(false);
  return (
    <div className="workspace-bar">
      <label htmlFor={id} className="soft small">
        {texts.workspace}
      </label>
      <select id={id} value={current.id} onChange={({ target }) => onChoose(target.value)}>
        {workspaces.map((workspace) => (
          <option key={workspace.id} value={workspace.id}>
            {workspace.name}
          </option>
        ))}
      </select>
      <button type="button" className="button quiet" onClick={() => setAdding(true)}>
        {texts.newWorkspace}
      </button>
      {adding && (
        <Dialog title={texts.newWorkspace} onClose={close}>
          <WorkspaceForm
            onDone={(workspace) => {
              onChoose(workspace.id);
              close();
            }}
            actions={
              <button type="button" className="button" onClick={close}>
                {texts.cancel}
              </button>
            }
          />
        </Dialog>
      )}
    </div>
  );
}
