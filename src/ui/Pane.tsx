import './parts/kitWithoutFonts';
import { registerIcons, ThemeProvider } from 'office-ui-fabric-react';
import { useState } from 'react';
import { ActionBar } from './frame/Actions';
import { Announcements } from './frame/Announcements';
import { Foot } from './frame/Foot';
import { Head } from './frame/Head';
import { Places } from './frame/Places';
import { useLatePages } from './latePages';
import { MainPart } from './MainPart';
import { Sign } from './parts/Sign';
import { LanguageContext, useSpeakingIn } from './parts/speaking';
import { themes } from './parts/theme';
import { useDark } from './parts/useDark';
import { useFocusRules } from './parts/useFocusRules';
import { useLate } from './parts/useLate';
import { usePaneModel, usePaneState } from './parts/usePane';
import { useShortcuts } from './parts/useShortcuts';
import { useTitle } from './parts/useTitle';

registerIcons({
  icons: {
    settings: <Sign name="settings" />,
    checkmark: <Sign name="tick" />,
    search: <Sign name="search" />,
    clear: <Sign name="cross" />,
    cancel: <Sign name="cross" />,
    chevrondown: <Sign name="down" />,
  },
});

/** Work that ends sooner is not shown (pane/design, section 3): nothing flashes. */
const SOON = 500;

/** The pane: head, places, message, page, buttons, promise. */
export function Pane() {
  const model = usePaneModel();
  const state = usePaneState();
  const [bar, setBar] = useState<HTMLElement | null>(null);
  const isDark = useDark(state.theme);
  const isLong = useLate(state.work !== null, SOON);
  const { view, work, place, language, last, times } = state;
  useTitle(state, useSpeakingIn(language));
  useShortcuts(model, state);
  useFocusRules(state);
  useLatePages(view !== null);
  const working = work === null ? null : work.is === 'writing' ? 'tables' : 'read';
  return (
    <LanguageContext.Provider value={language}>
      <ThemeProvider theme={themes[isDark ? 'dark' : 'light']} className="pane">
        <Head view={view} onSettings={() => model.open({ is: 'settings' })} />
        {(view !== null || isLong) && (
          <Places view={view} place={place} working={working} onGo={(to) => model.go(to)} />
        )}
        <ActionBar.Provider value={bar}>
          <MainPart state={state} isWorkShown={isLong} />
        </ActionBar.Provider>
        <footer className="foot">
          <div ref={setBar} />
          <Foot last={last} times={times} />
        </footer>
        <Announcements state={state} kind={model.kind} />
      </ThemeProvider>
    </LanguageContext.Provider>
  );
}
