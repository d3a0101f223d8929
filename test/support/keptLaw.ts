import * as fc from 'fast-check';
import { type Contract, type Given, openContract } from '../../src/app/contract';
import { addressOf, type CellValue } from '../../src/domain/cell';
import type { MappingEntry } from '../../src/domain/mapping';
import type { Language } from '../../src/domain/message';
import { withCells } from '../../src/domain/withCells';
import type { Workbook } from '../../src/domain/workbook';
import { type Kept, nothingKept } from '../../src/pipeline';

/** A cell typed anew, by the places of its sheet, row and column. */
export interface Edit {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
  readonly value: CellValue;
}

const values: readonly CellValue[] = [
  null,
  0,
  1,
  0.4,
  12.5,
  284,
  284_000,
  395,
  600,
  2019,
  2030,
  -5,
  true,
  'NE',
  'n.d.',
  '1 044 ktCO2e',
  'env. 196 GWh',
  'Transport routier',
  'Total',
  'Résidentiel',
  'Secteur',
  '2020',
  '',
  'Émissions de GES de Belair, en tCO2e',
  'Remarque',
  'OP-1',
  'Rénover les écoles',
  'Titre de l’action',
  'k€ TTC',
];

/** Any such edit in so many sheets, among the first rows. */
export const edit = (sheets: number, rows = 13): fc.Arbitrary<Edit> =>
  fc.record({ sheet: fc.nat(sheets - 1), row: fc.nat(rows - 1), col: fc.nat(8), value: fc.constantFrom(...values) });

/** The contract of a workbook, with what a session kept. */
export const opened = (
  workbook: Workbook,
  mapping: Given['mapping'],
  kept: Kept | null,
  language: Language = 'fr',
): Contract =>
  openContract({
    workbook,
    others: [],
    stored: { settings: {}, mapping: [], sheets: [] },
    given: { settings: mapping.length > 1 ? { targetYear: 2035 } : {}, mapping },
    language,
    kept,
  });

/** All that is said of it. */
export const told = ({ dossier: { facts, mapping, recognitions }, tables, findings }: Contract) => ({
  facts,
  mapping,
  recognitions,
  tables,
  findings,
});

/** The workbook after an edit. */
export const edited = (workbook: Workbook, { sheet, row, col, value }: Edit): Workbook => {
  const at = { sheet: workbook.sheets[sheet]?.name ?? '', address: addressOf(row, col) };
  return withCells(workbook, [{ at, value, formula: null }]);
};

/** An answer that an officer could give to the first thing asked. */
const answerIn = ({ dossier: { mapping } }: Contract): readonly MappingEntry[] =>
  mapping
    .filter(({ confidence, runnerUp }) => confidence < 0.9 && runnerUp !== undefined)
    .slice(0, 1)
    .map((entry) => ({ ...entry, meaning: entry.runnerUp ?? entry.meaning, confidence: 1, decidedBy: 'person' }));

/** After each edit, also once something was answered, taken back, or is said in the other language, the session says what the workbook opened anew says. */
export function holdsAfter(edits: readonly Edit[], answersAt: number, first: Workbook): void {
  const kept = nothingKept();
  let workbook = first;
  let mapping: Given['mapping'] = [];
  opened(workbook, mapping, kept);
  edits.forEach((one, i) => {
    workbook = edited(workbook, one);
    const language = i % 3 === 2 ? 'en' : 'fr';
    const now = opened(workbook, mapping, kept, language);
    expect(told(now)).toEqual(told(opened(workbook, mapping, null, language)));
    if (i === answersAt) mapping = [...mapping, ...answerIn(now)];
    if (i === answersAt + 2) mapping = [];
  });
}

/** How often a law is tried. */
export const runs = (share: number) => ({
  numRuns: Math.ceil(Number(process.env['RUNS'] ?? 12) * share),
  seed: Number(process.env['SEED'] ?? 7),
});
