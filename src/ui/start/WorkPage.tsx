import { DefaultButton, ProgressIndicator } from 'office-ui-fabric-react';
import { frameWords, readingSteps, startWords } from '../../catalogue/pane/frame';
import { tablesWords } from '../../catalogue/pane/tablesAndSend';
import { Actions } from '../frame/Actions';
import type { Work } from '../model/paneState';
import { PageTitle } from '../parts/PageTitle';
import { Sign } from '../parts/Sign';
import { useSpeaking } from '../parts/speaking';

interface Props {
  readonly work: Work;
  readonly kind: 'excel' | 'workbench';
  readonly onCancel: () => void;
}

const order = Object.keys(readingSteps) as readonly (keyof typeof readingSteps)[];

/** Long work: how far, where, in which step; « Annuler » leaves the workbook as it was. */
export function WorkPage({ work, kind, onCancel }: Props) {
  const { say } = useSpeaking();
  const { place, step, share } = work;
  const now = order.indexOf(step ?? 'find-sheets');
  const where =
    place === undefined
      ? undefined
      : say(work.is === 'writing' ? tablesWords.writing : startWords.sheet, {
          sheet: place.sheet,
          index: place.index,
          count: place.count,
        });
  return (
    <>
      <PageTitle
        title={say(work.is === 'writing' ? frameWords.tables : startWords.reading)}
        line={say(kind === 'excel' ? startWords.continueInExcel : startWords.continueHere)}
      />
      <ProgressIndicator percentComplete={share} ariaValueText={where ?? ''} label={where} />
      {work.is !== 'writing' && (
        <ol className="steps">
          {order.map((name, index) => (
            <li key={name} {...(index === now && { 'aria-current': 'step' as const })}>
              <Sign name={index < now ? 'ok' : 'empty'} tone={index < now ? 'good' : 'quiet'} />
              {say(readingSteps[name])}
            </li>
          ))}
        </ol>
      )}
      <p className="second">{say(startWords.cancelNote)}</p>
      <Actions>
        <DefaultButton onClick={onCancel} text={say(frameWords.cancel)} />
      </Actions>
    </>
  );
}
