import './ui/parts/kitWithoutFonts';
import type { FUniver } from '@univerjs/core/facade';
import { createRoot } from 'react-dom/client';
import { excelHost } from './adapters/excel/excelHost';
import { memoryJournal } from './adapters/journal/memoryJournal';
import { univerBookBuilder } from './adapters/univer/univerBook';
import { type EmbeddedHost, embeddedHost } from './embedded/embeddedHost';
import { type ClientRealm, plugInto } from './embedded/session';
import { type Calculation, calculationOf } from './embedded/univer/calculation';
import { tellPersons } from './embedded/univer/tellPersons';
import { univerWorkbook } from './embedded/univer/univerWorkbook';
import { pageSurroundings } from './pageSurroundings';
import { startEngine } from './startEngine';
import { createPaneModel, type PaneModel } from './ui/model/paneModel';
import { PaneContext } from './ui/parts/usePane';
import { spreadsheetIn } from './workbench/spreadsheet';
import { Workbench } from './workbench/Workbench';
import type { Engine } from './worker/protocol';

/** Where the page's server keeps the workbook to open first, and the example. */
const FIRST = 'first.xlsx';
const EXAMPLE = 'samples/01-rivemont-climat.xlsx';

/** The spreadsheet of the page, and what is known of its calculation. */
interface Grid {
  readonly api: FUniver;
  readonly calculation: Calculation;
}

/**
 * The door of the Excel mode: the workbench's page, where the pane works as in Excel. It speaks to Microsoft's own client, unmodified,
 * which the embedded host answers from the spreadsheet. For tests and for developing the Excel side: never delivered.
 */
let grid: Grid | null = null;
let silence = (): void => undefined;
let count = 0;
let engine: Engine | null = null;
const root = createRoot(document.getElementById('workbench') ?? document.body);
let model = draw(null);

/** A pane of its own for each workbook, as Excel has it. */
function draw(host: EmbeddedHost | null): PaneModel {
  const excel =
    host === null
      ? null
      : excelHost(
          { run: (work) => Excel.run(work), has: host.has },
          // The workbook goes with the page, and what would mend it too.
          { journal: memoryJournal(), language: () => pane.snapshot().language },
        );
  engine?.end();
  engine = startEngine();
  const pane = createPaneModel({
    ...pageSurroundings,
    kind: 'excel',
    engine,
    host: () => excel,
    mending: () => excel,
  });
  root.render(
    <PaneContext.Provider value={pane}>
      <Workbench onOpen={openFile} onExample={() => openAddress(EXAMPLE)} onSpreadsheet={placeSpreadsheet} />
    </PaneContext.Provider>,
  );
  return pane;
}

function placeSpreadsheet(place: HTMLElement | null): void {
  if (place === null || grid !== null) return;
  const api = spreadsheetIn(place, model.snapshot().language);
  grid = { api, calculation: calculationOf(api) };
  void openAddress(FIRST);
}

/** A worker of its own reads the file for the grid; the pane's knows nothing of it until the officer asks to read. */
async function openFile(name: string, bytes: Uint8Array): Promise<boolean> {
  if (grid === null) return false;
  count += 1;
  const builder = univerBookBuilder(`book-${count}`);
  const reader = startEngine();
  reader.onPiece((piece) => {
    if (piece.is === 'book') builder.book(piece.head);
    else if (piece.is === 'sheet') builder.sheet(piece.head);
    else if (piece.is === 'block') builder.block(piece.block);
  });
  const read = await reader.ask('openFile', { bytes, name, language: model.snapshot().language });
  reader.end();
  if (!read.ok) {
    model.remark({ tone: 'blocking', text: read.sentence, actions: ['dismiss'] });
    return false;
  }
  const { api, calculation } = grid;
  silence();
  const before = api.getActiveWorkbook();
  if (before !== null) api.disposeUnit(before.getId());
  const opened = builder.done();
  const book = api.createWorkbook(opened.data);
  const workbook = univerWorkbook(api, book, opened, calculation);
  const host = embeddedHost(workbook);
  silence = tellPersons(host, api, book, workbook.isWriting);
  plugInto(window as unknown as ClientRealm, host); // the client's globals are this page's
  Object.assign(window, { excelMode: { host, spreadsheet: api } }); // for tests, and for the console
  model = draw(host);
  return true;
}

async function openAddress(address: string): Promise<string | null> {
  const answer = await fetch(address);
  if (!answer.ok) return null;
  const name = decodeURIComponent(answer.headers.get('x-file-name') ?? address.split('/').at(-1) ?? address);
  return (await openFile(name, new Uint8Array(await answer.arrayBuffer()))) ? name : null;
}
