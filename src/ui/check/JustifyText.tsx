import { TextField } from 'office-ui-fabric-react';
import { justifyCounts, justifyWords } from '../../catalogue/pane/justify';
import { useSpeaking } from '../parts/speaking';

interface Props {
  readonly text: string;
  /** On information, one line of why it is correct. */
  readonly isExact: boolean;
  readonly onType: (text: string) => void;
  readonly onSave: () => void;
}

const LONGEST = 2000;

/** The sentence itself; Ctrl+Enter keeps it. */
export function JustifyText({ text, isExact, onType, onSave }: Props) {
  const { say, count } = useSpeaking();
  return (
    <TextField
      label={say(isExact ? justifyWords.exactLabel : justifyWords.label)}
      description={`${say(isExact ? justifyWords.exactHelp : justifyWords.help)} ${count(justifyCounts.signs, text.length)}`}
      value={text}
      multiline={!isExact}
      rows={6}
      maxLength={LONGEST}
      onChange={(_, typed = '') => onType(typed)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave();
      }}
    />
  );
}
