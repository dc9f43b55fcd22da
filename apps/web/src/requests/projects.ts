import { sendRequest } from './send-request.ts';

export interface Workspace {
  readonly id: string;
  readonly name: string;
}

export const projectTypes = ['web', 'mobile', 'api', 'oauth', 'oidc', 'saml'] as const;

export type ProjectType = (typeof projectTypes)[number];

/** A project, which the API calls an application of a user pool. */
export interface Project {
  readonly id: string;
  readonly name: string;
  readonly type: ProjectType;
  readonly description: string;
  readonly subdomain: string | null;
  /** ISO 8601. */
  readonly createdAt: string;
}

export async function listWorkspaces(): Promise<readonly Workspace[]> {
  const { userPools } = await sendRequest<{ userPools: Workspace[] }>('GET', '/user-pools');
  return userPools;
}

export function createWorkspace(name: string): Promise<Workspace> {
  return sendRequest('POST', '/user-pools', { name });
}

export async function listProjects(workspaceId: string): Promise<readonly Project[]> {
  const path = `/user-pools/${encodeURIComponent(workspaceId)}/applications`;
  const { applications } = await sendRequest<{ applications: Project[] }>('GET', path);
  return applications;
}

export interface ProjectFields {
  readonly name: string;
  readonly description: string;
  readonly subdomain?: string;
}

export function createProject(workspaceId: string, project: ProjectFields & { type: string }): Promise<Project> {
  return sendRequest('POST', `/user-pools/${encodeURIComponent(workspaceId)}/applications`, project);
}

export function updateProject(id: string, change: ProjectFields): Promise<Project> {
  return sendRequest('PATCH', `/applications/${encodeURIComponent(id)}`, change);
}

export function deleteProject(id: string): Promise<void> {
  return sendRequest('DELETE', `/applications/${encodeURIComponent(id)}`);
}
