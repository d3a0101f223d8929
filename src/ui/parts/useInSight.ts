import { type RefObject, useEffect, useRef } from 'react';

/** What answers the officer comes into sight when it is new, wherever the page was scrolled to; `null` moves nothing, nor does the focus move. */
export function useInSight<E extends Element>(what: object | null): RefObject<E> {
  const place = useRef<E>(null);
  useEffect(() => {
    if (what !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [what]);
  return place;
}
