import './ui/parts/kitWithoutFonts';
import { createRoot } from 'react-dom/client';
import { type Entry } from './adapters/excel/before';
import { excelHost } from './adapters/excel/excelHost';
import { officeClient } from './adapters/excel/officeClient';
import { browserJournal } from './adapters/journal/browserJournal';
import { doorWords } from './catalogue/pane/doors';
import type { Language, Message } from './domain/message';
import { sayPrinted } from './domain/typography';
import { pageSurroundings } from './pageSurroundings';
import { startEngine } from './startEngine';
import { createPaneModel } from './ui/model/paneModel';
import { Pane } from './ui/Pane';
import { PaneContext } from './ui/parts/usePane';

/** The version of what the journal keeps ({@link Entry}). */
const ENTRY_VERSION: Entry['version'] = 1;

/** The door of the pane in Excel: Microsoft's client is there, or the page says why nothing can be done. */
async function open(root: HTMLElement): Promise<void> {
  const spoken: Language = navigator.language.startsWith('fr') ? 'fr' : 'en';
  if (typeof Office === 'undefined') return tell(root, doorWords.noLibrary, spoken);
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return tell(root, doorWords.notExcel, spoken);
  const { tastes } = pageSurroundings;
  if (tastes.get('language') === null) {
    tastes.set('language', Office.context.displayLanguage.startsWith('fr') ? 'fr' : 'en');
  }
  const excel = excelHost(officeClient(), {
    journal: browserJournal<Entry>(ENTRY_VERSION, Office.context.partitionKey ?? ''),
    language: () => model.snapshot().language,
  });
  const model = createPaneModel({
    ...pageSurroundings,
    kind: 'excel',
    engine: startEngine(),
    host: () => excel,
    mending: () => excel,
    isKnown: () => excel.isKnown(),
  });
  createRoot(root).render(
    <PaneContext.Provider value={model}>
      <Pane />
    </PaneContext.Provider>,
  );
  await model.start();
}

function tell(root: HTMLElement, text: Message<never>, language: Language): void {
  const line = document.createElement('p');
  line.style.padding = '16px';
  line.textContent = sayPrinted(text, {} as Record<never, string>, language);
  root.replaceChildren(line);
  document.documentElement.lang = language;
}

const root = document.getElementById('pane');
if (root !== null) void open(root);
