import { useEffect, useRef, useState } from 'react';

interface Props {
  readonly text: string;
}

/** At most one announcement every two seconds; the last one wins (pane/design, section 5). */
const QUIET = 2000;

/** Says to screen readers what the eye sees change; only when it does. */
export function Announcer({ text }: Props) {
  const [said, say] = useState('');
  const last = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, last.current + QUIET - Date.now());
    const timer = setTimeout(() => {
      last.current = Date.now();
      say(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div className="unseen" aria-live="polite">
      {said}
    </div>
  );
}
