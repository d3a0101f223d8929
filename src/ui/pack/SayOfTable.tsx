import { DefaultButton, TextField } from 'office-ui-fabric-react';
import { useState } from 'react';
import { packPaneWords as words } from '../../catalogue/pane/pack';
import type { TableSaid } from '../../domain/settings';
import { useSpeaking } from '../parts/speaking';

interface Props {
  readonly state: TableSaid['state'];
  readonly onKeep: (said: TableSaid) => void;
}

const LONGEST = 300;

/** Why a table does not apply, or where it is written. */
export function SayOfTable({ state, onKeep }: Props) {
  const { say } = useSpeaking();
  const [text, type] = useState('');
  const isReason = state === 'not-applicable';
  const said = text.trim();
  return (
    <>
      <TextField
        label={say(isReason ? words.reason : words.page)}
        value={text}
        maxLength={LONGEST}
        onChange={(_, typed = '') => type(typed)}
      />
      <DefaultButton
        disabled={said === ''}
        text={say(words.keep)}
        onClick={() => onKeep(isReason ? { state, reason: said } : { state, page: said })}
      />
    </>
  );
}
