import type { Mapping } from '../../domain/mapping';
import type { Language } from '../../domain/message';
import type { Layout, Recognition } from '../../domain/recognition';
import type { RememberedTable } from '../../domain/rememberedTable';
import type { Settings } from '../../domain/settings';
import { sheetNamed, type Workbook } from '../../domain/workbook';
import { territoryNamed } from '../reading/territoryFit';
import { depositMapping } from './depositLabels';
import { gridMapping } from './gridLabels';
import { heldInPlace } from './heldInPlace';
import { investmentMapping } from './investmentLabels';
import { withMemory } from './memory';
import { standingAnswers } from './standingAnswers';
import { rehomed } from './rehomed';
import { provedElsewhere } from './provedElsewhere';
import { planMapping } from './recordLabels';

/**
 * What every heading, label, unit, perimeter and version of the recognised tables means, with confidence, reason and runner-up.
 * What a person decided, now or last year, wins with confidence 1, also where its table has moved (`tables` tells how it is known); the
 * settings answer for a perimeter that no sheet says.
 */
export function mapLabels(
  workbook: Workbook,
  recognitions: readonly Recognition[],
  memory: Mapping,
  settings: Pick<Settings, 'territory'> = {},
  language: Language = 'fr',
  tables: readonly RememberedTable[] = [],
): Mapping {
  const notes = notesBySheet(recognitions);
  const territories = settings.territory === undefined ? territoriesIn(recognitions) : [];
  const mapping = recognitions.flatMap((recognition) => {
    const sheet = sheetNamed(workbook, recognition.sheet);
    const { layout } = recognition;
    if (sheet === undefined || layout === undefined) return [];
    const sheetNotes = (notes.get(sheet.name) ?? []).filter(({ table }) => table !== recognition.id);
    const context = { workbook, sheet, recognition, layout, sheetNotes, settings, territories, language };
    if (recognition.profile === 'investment-plan') return investmentMapping(context);
    if (recognition.profile === 'pcaet-deposit') return depositMapping(context);
    return layout.shape === 'records' ? planMapping(context) : gridMapping(context);
  });
  const read = provedElsewhere(mapping, workbook, recognitions, language);
  if (memory.length === 0) return read;
  const decided = memory.filter(({ decidedBy }) => decidedBy !== 'engine');
  const answers = standingAnswers(decided, workbook, recognitions);
  const held = heldInPlace(answers, tables, read, language);
  return withMemory(read, rehomed(held, tables, read, recognitions, language), recognitions, language);
}

/** The texts beside tables that name a city or an intermunicipality. */
const territoriesIn = (recognitions: readonly Recognition[]): readonly string[] => [
  ...new Set(
    recognitions.flatMap(({ layout }) =>
      (layout?.notes ?? []).flatMap(({ text }) => (territoryNamed(text) === null ? [] : [text])),
    ),
  ),
];

type Note = Layout['notes'][number] & {
  /** The recognition that the note stands beside. */
  readonly table: string;
};

/** The notes of all tables of each sheet, in reading order. */
function notesBySheet(recognitions: readonly Recognition[]): ReadonlyMap<string, readonly Note[]> {
  const sheets = new Map<string, Note[]>();
  for (const { id, sheet, layout } of recognitions) {
    const own = (layout?.notes ?? []).map((note) => ({ table: id, ...note }));
    const others = sheets.get(sheet);
    if (others === undefined) sheets.set(sheet, own);
    else others.push(...own);
  }
  for (const notes of sheets.values()) notes.sort((a, b) => a.row - b.row || a.col - b.col);
  return sheets;
}
