import { DefaultButton, TextField } from 'office-ui-fabric-react';
import { useState } from 'react';
import { coveragePageWords as words } from '../../catalogue/pane/coverage';
import type { Message } from '../../domain/message';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';

interface Props {
  readonly text: string;
  /** Names the text where it is shown; else it is shown only when it cannot be copied. */
  readonly label?: Message<never>;
  readonly copy: Message<never>;
  readonly done: Message<never>;
}

/** A text to hand out: copied, or selected by hand where the page may not copy. */
export function Copying({ text, label, copy, done }: Props) {
  const { say } = useSpeaking();
  const model = usePaneModel();
  const [isCopied, tell] = useState<boolean | null>(null);
  return (
    <div className="copying">
      {(label !== undefined || isCopied === false) && (
        <TextField
          multiline
          autoAdjustHeight
          readOnly
          value={text}
          {...(label === undefined ? { ariaLabel: say(copy) } : { label: say(label) })}
        />
      )}
      <div className="row">
        <DefaultButton text={say(copy)} onClick={() => void model.copy(text).then(tell)} />
        <output className="second">{isCopied === null ? '' : say(isCopied ? done : words.notCopied)}</output>
      </div>
    </div>
  );
}
