import { settingsWords } from '../../catalogue/pane/settings';
import { useSpeaking } from '../parts/speaking';
import { Choices } from './Choices';

interface Props {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Whether targets that no source gives are computed between those around them. */
export function InterpolateField({ isOn, onChange }: Props) {
  const { say } = useSpeaking();
  return (
    <Choices
      label={say(settingsWords.interpolate)}
      value={isOn ? 'line' : 'blank'}
      options={[
        ['blank', say(settingsWords.leaveBlank)],
        ['line', say(settingsWords.onALine)],
      ]}
      note={say(settingsWords.interpolateNote)}
      onChange={(value) => onChange(value === 'line')}
    />
  );
}
