import { ChoiceGroup } from 'office-ui-fabric-react';
import type { WritePreview } from '../../app/view/tablesView';
import { tablesWords } from '../../catalogue/pane/tablesAndSend';
import { CellButton } from '../parts/CellButton';
import { useSpeaking } from '../parts/speaking';

interface Props {
  readonly decision: WritePreview['decisions'][number];
  readonly isTaken: boolean;
  readonly onTake: (isTaken: boolean) => void;
}

const THEIRS = 'theirs';
const OURS = 'ours';

/** A cell of ours that somebody changed by hand: theirs is kept unless the officer says otherwise. */
export function Decision({ decision: { cell, theirs, ours, formula }, isTaken, onTake }: Props) {
  const { say } = useSpeaking();
  const id = `decision-${cell.text}`;
  const blank = say(tablesWords.blank);
  return (
    <article className="card open">
      <h3 id={id}>{say(tablesWords.byHand, { cell: cell.text })}</h3>
      <CellButton cell={cell} />
      <ChoiceGroup
        ariaLabelledBy={id}
        selectedKey={isTaken ? OURS : THEIRS}
        onChange={(_, option) => onTake(option?.key === OURS)}
        options={[
          { key: THEIRS, text: say(tablesWords.keepYours, { value: theirs === '' ? blank : theirs }) },
          { key: OURS, text: say(tablesWords.takeOurs, { value: ours === '' ? blank : ours }) },
        ]}
      />
      <p className="why">{isTaken ? (formula ?? ours) : say(tablesWords.keepNote)}</p>
    </article>
  );
}
