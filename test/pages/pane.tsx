import '../../src/ui/parts/kitWithoutFonts';
import { createRoot } from 'react-dom/client';
import { fflateInflater } from '../../src/adapters/xlsx/fflateInflater';
import { xlsxHost } from '../../src/adapters/xlsx/xlsxHost';
import { done } from '../../src/domain/result';
import { pageSurroundings } from '../../src/pageSurroundings';
import { startEngine } from '../../src/startEngine';
import { createPaneModel } from '../../src/ui/model/paneModel';
import { Pane } from '../../src/ui/Pane';
import { PaneContext } from '../../src/ui/parts/usePane';
import { liveMemory } from '../support/liveMemory';
import { misfits } from '../support/misfits';

/**
 * The pane as it stands in Excel, beside a workbook held in memory: `?book=05-rivemont-propre.xlsx&lang=fr`. `id`: the workbook's
 * random identifier.
 */
async function open(root: HTMLElement): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const name = asked.get('book') ?? '01-rivemont-climat.xlsx';
  const bytes = new Uint8Array(await (await fetch(`samples/${name}`)).arrayBuffer());
  const read = await xlsxHost(bytes, name, fflateInflater).read();
  if (!read.ok) throw new Error(read.problem.kind);
  const live = liveMemory(read.value);
  const tastes = new Map(
    Object.entries({ language: asked.get('lang') ?? 'fr', theme: asked.get('theme') ?? 'system' }),
  );
  const model = createPaneModel({
    ...pageSurroundings,
    kind: asked.get('kind') === 'workbench' ? 'workbench' : 'excel',
    engine: startEngine(),
    host: () => live.host,
    openExample: async () => done(null),
    workbookId: async () => asked.get('id'),
    tastes: { get: (key) => tastes.get(key) ?? null, set: (key, value) => void tastes.set(key, value) },
  });
  createRoot(root).render(
    <PaneContext.Provider value={model}>
      <Pane />
    </PaneContext.Provider>,
  );
  Object.assign(window, { pane: { model, live, misfits } });
}

const root = document.getElementById('pane');
if (root !== null) void open(root);
