import './parts/kitWithoutFonts';
import { registerIcons, ThemeProvider } from 'office-ui-fabric-react';
import { useState } from 'react';
import type { Severity } from '../domain/finding';
import { ActionBar } from './frame/Actions';
import { BackLink } from './frame/BackLink';
import { DoneLine } from './frame/DoneLine';
import { Foot } from './frame/Foot';
import { Head } from './frame/Head';
import { Message } from './frame/Message';
import { Places } from './frame/Places';
import { CurrentPage } from './CurrentPage';
import { LanguageContext } from './parts/speaking';
import { Sign } from './parts/Sign';
import { themes } from './parts/theme';
import { useDark } from './parts/useDark';
import { usePaneModel, usePaneState } from './parts/usePane';
import { useShortcuts } from './parts/useShortcuts';
import { useTitle } from './parts/useTitle';
import { FirstRun } from './start/FirstRun';
import { WorkPage } from './start/WorkPage';

registerIcons({
  icons: {
    settings: <Sign name="settings" />,
    checkmark: <Sign name="ok" />,
    search: <Sign name="question" />,
    clear: <Sign name="dash" />,
    cancel: <Sign name="block" />,
    chevrondown: <Sign name="down" />,
  },
});

/** The pane: head, places, message, page, buttons, promise. */
export function Pane() {
  const model = usePaneModel();
  const state = usePaneState();
  const [bar, setBar] = useState<HTMLElement | null>(null);
  const [filter, setFilter] = useState<Severity | null>(null);
  const isDark = useDark(state.theme);
  useTitle(state);
  useShortcuts(model, state);
  const { view, work, message, place, page, language, last, times } = state;
  const isReading = work !== null && work.is !== 'writing' && view === null;
  const working = work === null ? null : work.is === 'writing' ? 'tables' : 'read';
  return (
    <LanguageContext.Provider value={language}>
      <ThemeProvider theme={themes[isDark ? 'dark' : 'light']} className="pane">
        {view !== null && (
          <>
            <Head view={view} onSettings={() => model.open({ is: 'settings' })} />
            <Places view={view} place={place} working={working} onGo={(to) => model.go(to)} />
          </>
        )}
        <main>
          {page !== null && work === null && <BackLink place={place} onBack={() => model.back()} />}
          {message !== null && <Message message={message} onLeave={(way) => void model.leave(way)} />}
          {message === null && work === null && view?.done && (
            <DoneLine done={view.done} onUndo={() => void model.undo()} />
          )}
          <ActionBar.Provider value={bar}>
            {work !== null && (isReading || work.is === 'writing') ? (
              <WorkPage work={work} kind={model.kind} onCancel={() => model.cancel()} />
            ) : view === null ? (
              <FirstRun onRead={() => void model.read()} />
            ) : (
              <CurrentPage state={state} view={view} filter={filter} onFilter={setFilter} />
            )}
          </ActionBar.Provider>
        </main>
        <footer className="foot">
          <div ref={setBar} />
          <Foot last={last} times={times} />
        </footer>
      </ThemeProvider>
    </LanguageContext.Provider>
  );
}
