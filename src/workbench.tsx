import './ui/parts/kitWithoutFonts';
import { createRoot } from 'react-dom/client';
import { formatKind } from './adapters/xlsx/read/formatKind';
import { workbenchWords } from './catalogue/pane/workbench';
import { sayPrinted } from './domain/typography';
import { pageSurroundings } from './pageSurroundings';
import { startEngine } from './startEngine';
import { createPaneModel } from './ui/model/paneModel';
import { PaneContext } from './ui/parts/usePane';
import { type LivingBook, livingBook } from './workbench/livingBook';
import { Workbench } from './workbench/Workbench';

/** Where the page's server keeps the workbook to open first, and the example. */
const FIRST = 'first.xlsx';
const EXAMPLE = 'samples/01-rivemont-climat.xlsx';

/** The door of the workbench: the pane beside a living spreadsheet, in a local page; no request leaves it. */
let book: LivingBook | null = null;
const model = createPaneModel({
  ...pageSurroundings,
  kind: 'workbench',
  engine: startEngine(),
  host: () => book?.host() ?? null,
  focusSheet: () => book?.focus(),
  opening: () => {
    if (book === null) throw new Error('the spreadsheet is not there yet');
    return book.opening();
  },
});

const say = (text: typeof workbenchWords.notHere) =>
  sayPrinted(text, {} as Record<never, string>, model.snapshot().language);

function placeSpreadsheet(place: HTMLElement | null): void {
  if (place === null || book !== null) return;
  book = livingBook(place, model.snapshot().language, formatKind, () =>
    model.remark({ tone: 'information', text: say(workbenchWords.notHere), actions: ['dismiss'] }),
  );
  void openAddress(FIRST);
}

async function openAddress(address: string): Promise<string | null> {
  const answer = await fetch(address);
  if (!answer.ok) return null;
  const name = decodeURIComponent(answer.headers.get('x-file-name') ?? address.split('/').at(-1) ?? address);
  const isOpen = await model.openFile(name, new Uint8Array(await answer.arrayBuffer()));
  return isOpen ? name : null;
}

const root = document.getElementById('workbench');
if (root !== null) {
  createRoot(root).render(
    <PaneContext.Provider value={model}>
      <Workbench
        onOpen={model.openFile}
        onExample={() => openAddress(EXAMPLE)}
        onSave={model.save}
        onSpreadsheet={placeSpreadsheet}
      />
    </PaneContext.Provider>,
  );
}
