import { useEffect, useRef } from 'react';

/**
 * Moves the focus to the heading of each page except the first, so that a screen reader says which page it is. `page`
 * identifies the page; null if there is none yet.
 */
export function useHeadingFocus(page: string | null): void {
  const isFirst = useRef(true);
  useEffect(() => {
    if (page === null) return;
    const content = document.querySelector('#content');
    // A field of the page with autofocus keeps the focus.
    const isInside = content?.contains(document.activeElement) === true;
    if (!isFirst.current && !isInside) content?.querySelector('h1')?.focus();
    isFirst.current = false;
  }, [page]);
}
