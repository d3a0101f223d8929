import type { Mapping } from '../../domain/mapping';
import type { Language } from '../../domain/message';
import type { Recognition } from '../../domain/recognition';
import type { RememberedTable } from '../../domain/rememberedTable';
import type { Settings } from '../../domain/settings';
import { sheetNamed, type Workbook } from '../../domain/workbook';
import { territoryNamed } from '../reading/territoryFit';
import type { Context } from './context';
import { depositMapping } from './depositLabels';
import { economicMapping } from './economicLabels';
import { gridMapping } from './gridLabels';
import { heldInPlace } from './heldInPlace';
import { forgetOthers, type MappingKept, mappingKept, type Note, sheetMapped } from './keptMapping';
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
  const bySheet = recognitionsBySheet(recognitions);
  const notes = notesBySheet(bySheet, kept.notes);
  const territories = settings.territory === undefined ? territoriesIn(recognitions) : [];
  const said = territories.join('\n');
  const mapped = new Map(
    workbook.sheets.flatMap((sheet) => {
      const tables = bySheet.get(sheet.name);
      return tables === undefined ? [] : [[sheet.name, sheetMapped(kept, sheet, workbook, tables)] as const];
    }),
  );
  const mapping = recognitions.flatMap((recognition) => {
    const { id, layout } = recognition;
    const sheet = sheetNamed(workbook, recognition.sheet);
    if (sheet === undefined || layout === undefined) return [];
    const all = notes.get(sheet.name) ?? [];
    const { formats, isDate1904 } = workbook;
    const read = mapped.get(sheet.name);
    const from = [read, formats, isDate1904, recognition, all, settings.territory, said, language];
    let weighed: ReadonlySet<number> = kept.said.get(id)?.weighed ?? new Set();
    const own = kept.tables.again(id, from, () => {
      const sheetNotes = all.filter(({ table }) => table !== id);
      const context = { workbook, sheet, recognition, layout, sheetNotes, settings, territories, language };
      weighed = new Set();
      return tableMapping(context, (entries) => {
        weighed = new Set(entries);
      });
    });
    kept.said.set(id, { mapping: own, weighed });
    return own;
  });
  forgetOthers(kept, recognitions);
  const read = provedElsewhere(mapping, workbook, recognitions, language);
  if (memory.length === 0) return read;
  const decided = memory.filter(({ decidedBy }) => decidedBy !== 'engine');
  const answers = standingAnswers(decided, workbook, recognitions);
  const held = heldInPlace(answers, tables, read, language);
  return withMemory(read, rehomed(held, tables, read, recognitions, language), recognitions, language);
}

/** What the labels of one table mean by themselves. */
function tableMapping(context: Context, weighs: (entries: readonly number[]) => void): Mapping {
  const { recognition, layout } = context;
  if (recognition.profile === 'investment-plan') return investmentMapping(context);
  if (recognition.profile === 'pcaet-deposit') return depositMapping(context);
  if (recognition.profile === 'economic-model') return economicMapping(context);
  return layout.shape === 'records' ? planMapping(context) : gridMapping(context, weighs);
}

/** The texts beside tables that name a city or an intermunicipality. */
const territoriesIn = (recognitions: readonly Recognition[]): readonly string[] => [
  ...new Set(
    recognitions.flatMap(({ layout }) =>
      (layout?.notes ?? []).flatMap(({ text }) => (territoryNamed(text) === null ? [] : [text])),
    ),
  ),
];

function recognitionsBySheet(recognitions: readonly Recognition[]): ReadonlyMap<string, readonly Recognition[]> {
  const sheets = new Map<string, Recognition[]>();
  for (const recognition of recognitions) {
    const others = sheets.get(recognition.sheet);
    if (others === undefined) sheets.set(recognition.sheet, [recognition]);
    else others.push(recognition);
  }
  return sheets;
}

/** The notes of all tables of each sheet, in reading order. */
function notesBySheet(
  sheets: ReadonlyMap<string, readonly Recognition[]>,
  kept: MappingKept['notes'],
): ReadonlyMap<string, readonly Note[]> {
  kept.keepOnly(sheets.keys());
  return new Map([...sheets].map(([sheet, own]) => [sheet, kept.again(sheet, own, () => notesOf(own))]));
}

const notesOf = (recognitions: readonly Recognition[]): readonly Note[] =>
  recognitions
    .flatMap(({ id, layout }) => (layout?.notes ?? []).map((note) => ({ table: id, ...note })))
    .sort((a, b) => a.row - b.row || a.col - b.col);
