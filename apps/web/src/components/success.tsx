import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** What has been done; told politely, when the screen reader has finished its sentence. */
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
