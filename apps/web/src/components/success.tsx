import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** Says what has been done. The screen reader finishes its sentence first. */
export function Success({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <div role="status" className="notice-region">
      {children && (
        <div className="notice success">
          <Icon name="check" />
          <p>{children}</p>
        </div>
      )}
    </div>
  );
}
