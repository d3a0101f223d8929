import { DefaultButton } from 'office-ui-fabric-react';
import type { SheetLine } from '../../app/view/readView';
import { emptyWords } from '../../catalogue/pane/emptyStates';
import { startWords } from '../../catalogue/pane/frame';
import { readWords } from '../../catalogue/pane/pages';
import { EmptyState } from '../parts/EmptyState';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';

interface Props {
  readonly sheets: readonly SheetLine[];
  readonly onTake: () => void;
}

/** Nothing was recognised: an empty workbook, or tables of an unknown form. */
export function NothingRead({ sheets, onTake }: Props) {
  const { say } = useSpeaking();
  const { openExample } = usePaneModel();
  const isBlank = sheets.every(({ isEmpty }) => isEmpty);
  return (
    <EmptyState
      sign="sheet"
      title={say(isBlank ? emptyWords.noCell : emptyWords.noTable)}
      text={say(isBlank ? emptyWords.noCellText : emptyWords.noTableText)}
    >
      {isBlank && openExample ? (
        <DefaultButton onClick={() => void openExample()} text={say(startWords.example)} />
      ) : (
        <DefaultButton onClick={onTake} text={say(readWords.takeSheet)} />
      )}
    </EmptyState>
  );
}
