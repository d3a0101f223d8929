import { type ReactNode, useRef } from 'react';
import { useOneStop } from './useOneStop';

interface Props {
  readonly className?: 'list' | 'cards';
  readonly children: ReactNode;
}

/** A list of lines, one tab stop in all. */
export function Lines({ className = 'list', children }: Props) {
  const place = useRef<HTMLUListElement>(null);
  useOneStop(place);
  return (
    <ul ref={place} className={className} data-list>
      {children}
    </ul>
  );
}
