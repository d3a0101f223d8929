import { useEffect, useRef, useState } from 'react';
import type { FindingGroup } from '../../app/view/checkView';

/** Causes that went away since the screen is open: they stay on it, as settled, until the officer leaves. */
export function useJustSettled(groups: readonly FindingGroup[]): readonly string[] {
  const seen = useRef(new Map<string, string>());
  const [titles, tell] = useState<readonly string[]>([]);
  useEffect(() => {
    const standing = new Set(groups.map(({ key }) => key));
    const gone = [...seen.current].flatMap(([key, title]) => (standing.has(key) ? [] : [title]));
    for (const { key, title } of groups) seen.current.set(key, title);
    tell((before) => (before.join() === gone.join() ? before : gone));
  }, [groups]);
  return titles;
}
