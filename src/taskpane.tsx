import './ui/parts/kitWithoutFonts';
import { createRoot } from 'react-dom/client';
import { type Entry } from './adapters/excel/before';
import { excelHost } from './adapters/excel/excelHost';
import { FLOOR, officeClient } from './adapters/excel/officeClient';
import { officeReady } from './adapters/excel/officeReady';
import { openNewWorkbook } from './adapters/excel/openNewWorkbook';
import { browserJournal } from './adapters/journal/browserJournal';
import { sturdyJournal } from './adapters/journal/sturdyJournal';
import { doorWords } from './catalogue/pane/doors';
import type { Language, Message } from './domain/message';
import { pageSurroundings } from './pageSurroundings';
import { startEngine } from './startEngine';
import { createPaneModel } from './ui/model/paneModel';
import type { Surroundings } from './ui/model/surroundings';
import { Pane } from './ui/Pane';
import { speakingIn } from './ui/parts/speaking';
import { PaneContext } from './ui/parts/usePane';

/** The version of what the journal keeps ({@link Entry}). */
const ENTRY_VERSION: Entry['version'] = 1;

const late = { library: doorWords.lateLibrary, excel: doorWords.lateExcel } as const;

/** The door of the pane in Excel: Microsoft's client is there, or the page says why nothing can be done. */
async function open(root: HTMLElement): Promise<void> {
  const spoken: Language = navigator.language.startsWith('fr') ? 'fr' : 'en';
  const host = await officeReady((what) => tell(root, late[what], spoken, true));
  if (host === 'no-library') return tell(root, doorWords.noLibrary, spoken, true);
  if (host !== Office.HostType.Excel) return tell(root, doorWords.notExcel, spoken);
  const client = officeClient();
  if (!client.has(FLOOR)) return tell(root, doorWords.tooOld, spoken);
  const { tastes } = pageSurroundings;
  if (tastes.get('language') === null) {
    tastes.set('language', Office.context.displayLanguage.startsWith('fr') ? 'fr' : 'en');
  }
  const excel = excelHost(client, {
    journal: sturdyJournal(browserJournal<Entry>(ENTRY_VERSION, Office.context.partitionKey ?? '')),
    language: () => model.snapshot().language,
  });
  const model = createPaneModel({
    ...pageSurroundings,
    kind: 'excel',
    engine: startEngine(),
    host: () => excel,
    mending: () => excel,
    isKnown: () => excel.isKnown(),
    workbookId: async (isWanted) => {
      const id = await excel.workbookId(isWanted);
      return id === null ? null : `${Office.context.partitionKey ?? ''}${id}`;
    },
    openExample,
    openWorkbook,
  });
  createRoot(root).render(
    <PaneContext.Provider value={model}>
      <Pane />
    </PaneContext.Provider>,
  );
  await model.start();
}

/** The example, delivered beside the pane; it opens in a new workbook, never in hers. */
async function openExample(): ReturnType<NonNullable<Surroundings['openExample']>> {
  const answer = await fetch('example.xlsx').catch(() => null);
  if (answer?.ok !== true) return null;
  return openWorkbook(new Uint8Array(await answer.arrayBuffer()));
}

/** A workbook of ours, beside hers. */
const openWorkbook = (bytes: Uint8Array): ReturnType<NonNullable<Surroundings['openWorkbook']>> =>
  openNewWorkbook((file) => Excel.createWorkbook(file), bytes);

/** Where there is no pane: the sentence, and a way out. */
function tell(root: HTMLElement, text: Message<never>, language: Language, canReload = false): void {
  const { say } = speakingIn(language);
  const line = document.createElement('p');
  line.textContent = say(text);
  const wayOut = document.createElement(canReload ? 'button' : 'a');
  wayOut.textContent = say(canReload ? doorWords.reload : doorWords.help);
  if (canReload) wayOut.addEventListener('click', pageSurroundings.reload);
  else wayOut.setAttribute('href', say(doorWords.helpPage));
  const door = document.createElement('div');
  door.className = 'door';
  door.setAttribute('role', 'alert');
  door.append(line, wayOut);
  root.replaceChildren(door);
  document.documentElement.lang = language;
}

const root = document.getElementById('pane');
if (root !== null) void open(root);
