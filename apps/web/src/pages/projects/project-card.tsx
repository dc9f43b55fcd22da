import type { ReactNode } from 'react';
import { useLanguage } from '../../language/language-provider.tsx';
import type { Project } from '../../requests/projects.ts';

interface ProjectCardProps {
  readonly project: Project;
  readonly onEdit: () => void;
}

export function ProjectCard({ project, onEdit }: ProjectCardProps): ReactNode {
  const { texts, language } = useLanguage();
  const created = new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(project.createdAt));
  return (
    <li className="card project">
      <header>
        <h2 dir="auto">{project.name}</h2>
        <span className="badge">{texts[project.type]}</span>
      </header>
      {project.description && <p dir="auto">{project.description}</p>}
      <footer className="soft small">
        <span>
          {project.subdomain && <bdi dir="ltr">{project.subdomain}</bdi>}
          {project.subdomain && ' · '}
          <time dateTime={project.createdAt}>{created}</time>
        </span>
        <button type="button" className="button quiet" onClick={onEdit}>
          {texts.editProject}
          <span className="hidden-visually">{`: ${project.name}`}</span>
        </button>
      </footer>
    </li>
  );
}
