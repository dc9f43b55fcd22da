import type { ReactNode } from 'react';
import { reader } from '../errors/reader.ts';
import { useTexts } from '../language/language-provider.tsx';
import { Notice } from './notice.tsx';

interface LoadFailureProps {
  readonly error: Error;
  readonly retry: () => void;
}

/** The error of what could not be loaded, with a button that tries again. */
export function LoadFailure({ error, retry }: LoadFailureProps): ReactNode {
  const texts = useTexts();
  return (
    <Notice errors={[reader.readSync(error)]}>
      <button type="button" className="button" onClick={retry}>
        {texts.tryAgain}
      </button>
    </Notice>
  );
}
