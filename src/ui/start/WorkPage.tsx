import { DefaultButton, ProgressIndicator } from 'office-ui-fabric-react';
import { frameWords, startWords } from '../../catalogue/pane/frame';
import { tablesWords } from '../../catalogue/pane/tablesAndSend';
import { Actions } from '../frame/Actions';
import type { Work } from '../model/paneState';
import { PageTitle } from '../parts/PageTitle';
import { useSpeaking } from '../parts/speaking';
import { Steps } from './Steps';

interface Props {
  readonly work: Work;
  readonly kind: 'excel' | 'workbench';
  readonly onCancel: () => void;
}

/** Excel has not answered for so long: it is said (pane/design, section 4). */
const SILENT = 15; // seconds

/** Long work: how far, where, in which step; « Annuler » leaves the workbook as it was. */
export function WorkPage({ work, kind, onCancel }: Props) {
  const { say } = useSpeaking();
  const { place, share, is } = work;
  const isWriting = is === 'writing';
  return (
    <>
      <PageTitle
        title={say(isWriting ? tablesWords.writingTitle : startWords.reading)}
        line={say(kind === 'excel' ? startWords.continueInExcel : startWords.continueHere)}
      />
      <ProgressIndicator
        className="card progress"
        percentComplete={share}
        label={place && say(isWriting ? tablesWords.writing : startWords.sheet, place)}
        description={place?.row !== undefined && say(startWords.row, { row: 0, rows: 0, ...place })}
      />
      {!isWriting && <Steps step={work.step ?? 'find-sheets'} />}
      {work.isSilent === true && <p className="why">{say(startWords.silent, { seconds: SILENT })}</p>}
      <Actions>
        <DefaultButton onClick={onCancel} text={say(frameWords.cancel)} />
        <span className="second">{say(startWords.cancelNote)}</span>
      </Actions>
    </>
  );
}
