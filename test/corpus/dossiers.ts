import { SURE } from '../../src/domain/fact';
import type { Dossier } from '../../src/domain/dossier';
import { defaultSettings, type Settings } from '../../src/domain/settings';
import type { Workbook } from '../../src/domain/workbook';
import { understand } from '../../src/pipeline';
import { type Draw, drawOf, seedOf } from './draw';
import { cleanBook, workbookWith } from './planted/cleanBook';
import { inventories } from './planted/inventoryShape';
import { actions, indicators, investmentPlan } from './planted/officerShapes';

/** A workbook drawn by a script, and what the pipeline makes of it once each question is answered as proposed. */
export interface DrawnDossier {
  readonly workbook: Workbook;
  readonly dossier: Dossier;
}

const settingsOf = (draw: Draw): Settings => ({
  ...defaultSettings,
  language: draw.pick(['fr', 'en']),
  actionPlan: draw.pick(['V1', 'V2']),
  investmentPlan: draw.pick(['early', 'late']),
  gapForm: draw.pick(['G1', 'G1e', 'G2', 'G3']),
  baselineYear: 2019,
  territory: { name: 'Rivemont Métropole', level: 'epci', siren: '200000008' },
});

/** The dossier of a seed: an inventory, actions, and by the draw indicators and an investment plan that pays the actions. */
export function drawnDossier(seed: number): DrawnDossier {
  const draw = drawOf(seedOf(`dossier ${seed}`));
  const [emissions, ...others] = inventories(draw);
  const sheets = [
    emissions,
    ...others,
    actions(draw),
    ...(draw.chance(0.5) ? [indicators(draw, emissions)] : []),
    ...(draw.chance(0.8) ? [investmentPlan(draw)] : []),
  ];
  const workbook = workbookWith(cleanBook(`dossier ${seed}`, sheets));
  const settings = settingsOf(draw);
  const { mapping } = understand(workbook, { settings, memory: [] });
  const memory = mapping
    .filter(({ confidence, meaning }) => confidence < SURE && meaning !== 'pays:unknown')
    .map((entry) => ({ ...entry, confidence: 1, decidedBy: 'person' as const }));
  return { workbook, dossier: understand(workbook, { settings, memory }) };
}
