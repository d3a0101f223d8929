import { useEffect, useRef, useState } from 'react';
import type { PaneState } from '../model/paneState';
import { useSpeaking } from '../parts/speaking';
import { announcement } from './announcement';
import { Announcer } from './Announcer';

interface Props {
  readonly state: PaneState;
  readonly kind: 'excel' | 'workbench';
}

/** Tells screen readers of what changes in the pane. */
export function Announcements({ state, kind }: Props) {
  const speaking = useSpeaking();
  const before = useRef(state);
  const [text, tell] = useState('');
  useEffect(() => {
    const said = announcement(before.current, state, kind, speaking);
    before.current = state;
    if (said !== null) tell(said);
  }, [state, kind, speaking]);
  return <Announcer text={text} />;
}
