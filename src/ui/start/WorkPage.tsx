import { DefaultButton, Link, ProgressIndicator } from 'office-ui-fabric-react';
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
  readonly onWait: () => void;
  readonly onCancel: () => void;
}

/** Excel has not answered for so long: it is said (pane/design, section 4). */
const SILENT = 15; // seconds

/** Long work: how far, where, in which step; « Annuler » leaves the workbook as it was. */
export function WorkPage({ work, kind, onWait, onCancel }: Props) {
  const { say } = useSpeaking();
  const { place, share, is } = work;
  const isWriting = is === 'writing';
  const isStopping = work.isStopping === true;
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
      {isStopping && isWriting && (
        <p className="why">
          <output>{say(startWords.stopping)}</output>
        </p>
      )}
      {work.isSilent === true && !isStopping && (
        <p className="why">
          {say(startWords.silent, { seconds: SILENT })} <Link onClick={onWait}>{say(startWords.wait)}</Link>
        </p>
      )}
      <Actions>
        <DefaultButton disabled={isStopping} onClick={onCancel} text={say(frameWords.cancel)} />
        <span className="second">{say(startWords.cancelNote)}</span>
      </Actions>
    </>
  );
}
