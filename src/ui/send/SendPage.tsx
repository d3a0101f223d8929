import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import type { ContractPart, SendView } from '../../app/view/view';
import { emptyWords } from '../../catalogue/pane/emptyStates';
import { sendWords } from '../../catalogue/pane/tablesAndSend';
import { Actions } from '../frame/Actions';
import { noFilter } from '../model/paneState';
import { FileButton } from '../parts/FileButton';
import { Line } from '../parts/Line';
import { Lines } from '../parts/Lines';
import { PageTitle } from '../parts/PageTitle';
import { Section } from '../parts/Section';
import type { SignName, Tone } from '../parts/Sign';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';

const states: Readonly<Record<ContractPart['state'], readonly [SignName, Tone]>> = {
  complete: ['ok', 'good'],
  blocking: ['block', 'blocking'],
  'to-justify': ['warn', 'warning'],
  'to-write': ['plus', 'quiet'],
  'to-complete': ['box', 'quiet'],
  empty: ['empty', 'quiet'],
};

/** Envoyer: what is missing before the tables are ready. The tables, never the contract. */
export function SendPage({ send }: { readonly send: SendView }) {
  const { say, count } = useSpeaking();
  const model = usePaneModel();
  const { isReady, blocking, tables, parts } = send;
  const isNothing = tables.written === 0;
  return (
    <>
      <PageTitle
        title={say(isReady ? sendWords.ready : isNothing ? emptyWords.nothingToSend : sendWords.notReady)}
        line={isNothing ? say(emptyWords.nothingToSendText) : say(sendWords.line, tables)}
      />
      <Section title={say(sendWords.where)}>
        <Lines>
          {parts.map(({ key, title, state, says, detail, goTo }) => (
            <li key={key} data-line={key}>
              <Line
                sign={states[state][0]}
                tone={states[state][1]}
                title={title}
                end={says}
                endTone={states[state][1]}
                detail={detail}
                onOpen={() => model.go(goTo)}
              />
            </li>
          ))}
        </Lines>
      </Section>
      {isReady && <p className="second">{say(sendWords.save)}</p>}
      <div className="row">
        <DefaultButton onClick={() => model.open({ is: 'pack' })} text={say(sendWords.pack)} />
        <FileButton
          text={say(sendWords.importRemarks)}
          accept=".json"
          onFile={(name, bytes) => void model.importRemarks(name, new TextDecoder().decode(bytes))}
        />
      </div>
      <p className="second">{say(sendWords.remarksNote)}</p>
      {!isReady && (
        <Actions>
          {blocking > 0 && !isNothing ? (
            <PrimaryButton
              onClick={() => model.goToFindings({ ...noFilter, severity: 'blocking' })}
              text={count(sendWords.settleFirst, blocking)}
            />
          ) : (
            <PrimaryButton onClick={() => model.go('tables')} text={say(sendWords.writeFirst)} />
          )}
        </Actions>
      )}
    </>
  );
}
