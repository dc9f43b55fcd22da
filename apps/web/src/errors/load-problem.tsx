import type { ReactNode } from 'react';
import { useTexts } from '../language/language-provider.tsx';
import { Notice } from './notice.tsx';
import { reader } from './reader.ts';

interface LoadProblemProps {
  readonly error: Error;
  readonly retry: () => void;
}

/** What could not be loaded, and a button that tries again. */
export function LoadProblem({ error, retry }: LoadProblemProps): ReactNode {
  const texts = useTexts();
  return (
    <Notice error={reader.readSync(error)}>
      <button type="button" className="button" onClick={retry}>
        {texts.tryAgain}
      </button>
    </Notice>
  );
}
