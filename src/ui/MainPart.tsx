import { Suspense } from 'react';
import { CurrentPage } from './CurrentPage';
import { BackLink } from './frame/BackLink';
import { frameWords, messageWords } from '../catalogue/pane/frame';
import { FaultBoundary } from './FaultBoundary';
import { pageName } from './parts/pageNames';
import { PageTitle } from './parts/PageTitle';
import { useSpeaking } from './parts/speaking';
import { DoneLine } from './frame/DoneLine';
import { isDecision } from './frame/doneSentence';
import { Message } from './frame/Message';
import type { PaneState } from './model/paneState';
import { usePaneModel } from './parts/usePane';
import { FirstRun } from './start/FirstRun';
import { WorkPage } from './start/WorkPage';

interface Props {
  readonly state: PaneState;
  readonly isWorkShown: boolean;
}

/** What stands between the places and the buttons: message, way back, page; or long work. */
export function MainPart({ state, isWorkShown }: Props) {
  const model = usePaneModel();
  const speaking = useSpeaking();
  const { say } = speaking;
  const { view, work, message, place, page, behind, doneIn } = state;
  if (work !== null && isWorkShown) {
    return (
      <main>
        <WorkPage work={work} kind={model.kind} onWait={() => model.wait()} onCancel={() => model.cancel()} />
      </main>
    );
  }
  const done = message === null && work === null && page === null ? (view?.done ?? null) : null;
  const isSaidHere = done !== null && doneIn === place && !(isDecision(done) && place === 'read'); // there, its card tells it
  return (
    <main aria-busy={work !== null}>
      {page !== null && <BackLink place={place} behind={behind} onBack={() => model.back()} />}
      {message !== null && <Message message={message} onLeave={(way) => void model.leave(way)} />}
      {isSaidHere && <DoneLine done={done} onUndo={() => void model.undo()} />}
      <FaultBoundary
        key={`${place} ${page?.is ?? ''}`}
        instead={<PageTitle title={say(messageWords.faultTitle)} />}
        onFault={(fault) => model.fault(fault)}
      >
        {view === null ? (
          <FirstRun
            onRead={() => void model.read()}
            {...(model.openExample && { onExample: () => void model.openExample?.() })}
          />
        ) : (
          <Suspense fallback={<PageTitle title={page === null ? say(frameWords[place]) : pageName(page, speaking)} />}>
            <CurrentPage state={state} view={view} />
          </Suspense>
        )}
      </FaultBoundary>
    </main>
  );
}
