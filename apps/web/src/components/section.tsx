import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** A part of a page: its heading and lead, beside its content. */
export function Section({ title, lead, children }: SectionProps): ReactNode {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        <p className="soft small">{lead}</p>
      </header>
      <div className="card">{children}</div>
    </section>
  );
}
