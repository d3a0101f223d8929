import { createRoot } from 'react-dom/client';
import { Pane } from './ui/Pane';
import { LanguageContext } from './ui/useLanguage';

/** The door of the pane. The engine is loaded when a file is opened; no request leaves the page's own address. */
const root = document.getElementById('pane');
if (root !== null) {
  const language = navigator.language.startsWith('en') ? 'en' : 'fr';
  document.documentElement.lang = language;
  createRoot(root).render(
    <LanguageContext.Provider value={language}>
      <Pane review={async (file) => (await import('./paneEngine')).reviewFile(file, language)} />
    </LanguageContext.Provider>,
  );
}
