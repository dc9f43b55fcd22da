import { useEffect, useRef } from 'react';

/**
 * Moves the focus to the heading of each page but the first, so that a screen reader says where one is. `page` tells
 * them apart; null while there is none yet.
 */
export function useHeadingFocus(page: string | null): void {
  const isFirst = useRef(true);
  useEffect(() => {
    if (page === null) return;
    const content = document.querySelector('#content');
    // A field that begins with the focus keeps it.
    const isInside = content?.contains(document.activeElement) === true;
    if (!isFirst.current && !isInside) content?.querySelector('h1')?.focus();
    isFirst.current = false;
  }, [page]);
}
