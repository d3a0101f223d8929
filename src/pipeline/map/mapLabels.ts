import { type KeptWork, keptWork } from '../../domain/keptWork';
import type { Mapping } from '../../domain/mapping';
import type { Language } from '../../domain/message';
import type { Layout, Recognition } from '../../domain/recognition';
import type { RememberedTable } from '../../domain/rememberedTable';
import type { Settings } from '../../domain/settings';
import { sheetNamed, type Workbook } from '../../domain/workbook';
import { territoryNamed } from '../reading/territoryFit';
import type { Context } from './context';
import { depositMapping } from './depositLabels';
import { economicMapping } from './economicLabels';
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
  kept: MappingKept = mappingKept(),
): Mapping {
  const notes = notesBySheet(recognitions, kept.notes);
  const territories = settings.territory === undefined ? territoriesIn(recognitions) : [];
  const said = territories.join('\n');
  const mapping = recognitions.flatMap((recognition) => {
    const sheet = sheetNamed(workbook, recognition.sheet);
    const { layout } = recognition;
    if (sheet === undefined || layout === undefined) return [];
    const all = notes.get(sheet.name) ?? [];
    const { formats, isDate1904 } = workbook;
    const from = [sheet, formats, isDate1904, recognition, all, settings.territory, said, language];
    return kept.tables.again(recognition.id, from, () => {
      const sheetNotes = all.filter(({ table }) => table !== recognition.id);
      return tableMapping({ workbook, sheet, recognition, layout, sheetNotes, settings, territories, language });
    });
  });
  kept.tables.keepOnly(recognitions.map(({ id }) => id));
  const read = provedElsewhere(mapping, workbook, recognitions, language);
  if (memory.length === 0) return read;
  const decided = memory.filter(({ decidedBy }) => decidedBy !== 'engine');
  const answers = standingAnswers(decided, workbook, recognitions);
  const held = heldInPlace(answers, tables, read, language);
  return withMemory(read, rehomed(held, tables, read, recognitions, language), recognitions, language);
}

/** What the labels of one table mean by themselves. */
function tableMapping(context: Context): Mapping {
  const { recognition, layout } = context;
  if (recognition.profile === 'investment-plan') return investmentMapping(context);
  if (recognition.profile === 'pcaet-deposit') return depositMapping(context);
  if (recognition.profile === 'economic-model') return economicMapping(context);
  return layout.shape === 'records' ? planMapping(context) : gridMapping(context);
}

/** What the tables of each recognition say, and the notes of each sheet, from one run to the next. */
export interface MappingKept {
  readonly tables: KeptWork<Mapping>;
  readonly notes: KeptWork<readonly Note[]>;
}

/** Nothing yet. */
export const mappingKept = (): MappingKept => ({ tables: keptWork(), notes: keptWork() });

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
function notesBySheet(
  recognitions: readonly Recognition[],
  kept: MappingKept['notes'],
): ReadonlyMap<string, readonly Note[]> {
  const sheets = new Map<string, Recognition[]>();
  for (const recognition of recognitions) {
    const others = sheets.get(recognition.sheet);
    if (others === undefined) sheets.set(recognition.sheet, [recognition]);
    else others.push(recognition);
  }
  kept.keepOnly(sheets.keys());
  return new Map([...sheets].map(([sheet, own]) => [sheet, kept.again(sheet, own, () => notesOf(own))]));
}

const notesOf = (recognitions: readonly Recognition[]): readonly Note[] =>
  recognitions
    .flatMap(({ id, layout }) => (layout?.notes ?? []).map((note) => ({ table: id, ...note })))
    .sort((a, b) => a.row - b.row || a.col - b.col);
