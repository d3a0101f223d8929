import type { Finding } from '../../../src/domain/finding';
import { defaultSettings, type Settings } from '../../../src/domain/settings';
import type { Workbook } from '../../../src/domain/workbook';
import { compileTables, findingsIn, understand } from '../../../src/pipeline';
import { type Draw, drawOf, seedOf } from '../draw';
import { acrossFaults } from './acrossFaults';
import { actionFaults } from './actionFaults';
import { besideFaults } from './besideFaults';
import { betweenFaults } from './betweenFaults';
import { type CleanBook, cleanBook, type CleanSheet, workbookWith } from './cleanBook';
import type { Fault, Planted } from './fault';
import { leftOutFaults } from './leftOutFaults';
import { planSheetFaults } from './planSheetFaults';
import { settingsFaults } from './settingsFaults';
import { typedSheetFaults } from './typedSheetFaults';
import { linkedFaults } from './linkedFaults';
import { officerFaults } from './officerFaults';
import { inventories } from './inventoryShape';
import { planFaults } from './planFaults';
import { actions, indicators, investmentPlan } from './officerShapes';
import { investmentFaults, territoryFaults } from './territoryFaults';
import { typedFaults } from './typedFaults';
import { portfolio } from './typedPortfolio';
import { typedModel, typedV1, typedV2 } from './typedShapes';

/** Aims of the measure: of the faults planted, those found at their cell; on clean workbooks, false alarms that block, and warnings. */
export const FOUND_AT_LEAST = 0.99;
export const BLOCKED_AT_MOST = 0;
export const WARNED_AT_MOST = 2;
const PLACES_TRIED = 20; // of a workbook, before it is said that a fault has no place there
const BOOKS = 12; // clean workbooks of each shape

const settings: Settings = {
  ...defaultSettings,
  territory: { name: 'Rivemont Métropole', level: 'epci', siren: '200000008' },
};

const shapes: readonly (readonly [string, (draw: Draw) => readonly CleanSheet[]])[] = [
  ['inventory and actions', (draw) => [...inventories(draw), actions(draw)]],
  [
    'indicators',
    (draw) => {
      const [emissions, ...others] = inventories(draw);
      return [emissions, ...others, actions(draw), indicators(draw, emissions)];
    },
  ],
  ['investment plan', (draw) => [...inventories(draw), actions(draw), investmentPlan(draw)]],
  ['typed, version 1', typedV1],
  ['typed, version 2', typedV2],
  ['typed, economic model', typedModel],
  ['typed, portfolio', portfolio],
];

export const faults: readonly Fault[] = [
  ...officerFaults,
  ...territoryFaults,
  ...actionFaults,
  ...investmentFaults,
  ...typedFaults,
  ...betweenFaults,
  ...acrossFaults,
  ...planFaults,
  ...leftOutFaults,
  ...besideFaults,
  ...linkedFaults,
  ...planSheetFaults,
  ...typedSheetFaults,
  ...settingsFaults,
];

/** The clean workbooks of a seed, some of each shape. */
export const cleanBooks = (seed: number): readonly CleanBook[] =>
  shapes.flatMap(([shape, make]) =>
    Array.from({ length: BOOKS }, (_, i) => {
      const name = `${shape} ${i + 1}`;
      return cleanBook(name, make(drawOf(seedOf(`clean ${seed} ${name}`))));
    }),
  );

/** What the rules say of a workbook, through the whole pipeline. */
export function findings(workbook: Workbook, own: Partial<Settings> = {}): readonly Finding[] {
  const dossier = understand(workbook, { settings: { ...settings, ...own }, memory: [] });
  return findingsIn({ dossier, tables: compileTables(dossier, workbook) });
}

/** A fault planted in one workbook, and what became of it. */
export interface Outcome {
  readonly fault: Fault;
  readonly book: string;
  readonly planted: Planted;
  readonly isFound: boolean;
  readonly isAtCell: boolean;
  /** What was said in its stead, for who mends. */
  readonly said: readonly string[];
  /** A third of the draws is kept out of tuning: looked at in sum only. */
  readonly isHeldOut: boolean;
}

const cellOf = ({ at }: Finding): string => (at === null ? '-' : `${at.sheet}!${at.address}`);
const isAt = (cell: string, at: string): boolean => (at.endsWith('!') ? cell.startsWith(at) : cell === at);
const told = (finding: Finding): string => `${finding.severity} ${finding.ruleId} ${cellOf(finding)}`;

/** One fault in one workbook where it has a place, decided by the draw. */
function planted(fault: Fault, books: readonly CleanBook[], draw: Draw): { book: CleanBook; planted: Planted } | null {
  const open = books.filter(({ places }) => places.some(fault.isHere));
  if (open.length === 0) return null;
  for (let i = 0; i < PLACES_TRIED; i += 1) {
    const book = draw.pick(open);
    const one = fault.plant(draw.pick(book.places.filter(fault.isHere)), book, draw);
    if (one !== null) return { book, planted: one };
  }
  return null;
}

/** Each draw plants one fault in one clean workbook; the faults go round, so that each is planted as often. */
export function outcomes(seed: number, books: readonly CleanBook[], draws: number): readonly Outcome[] {
  const before = new Map<CleanBook, ReadonlySet<string>>();
  return Array.from({ length: draws }, (_, n): readonly Outcome[] => {
    const fault = faults[n % faults.length]!; // within the list
    const draw = drawOf(seedOf(`fault ${seed} ${n}`));
    const made = planted(fault, books, draw);
    if (made === null) return [];
    const { book, planted: one } = made;
    const clean = before.get(book) ?? new Set(findings(workbookWith(book)).map(told));
    before.set(book, clean);
    const fresh = findings(workbookWith(book, one.change), one.change.settings).filter(
      (finding) => !clean.has(told(finding)),
    );
    const own = fresh.filter(({ ruleId }) => ruleId === fault.rule);
    return [
      {
        fault,
        book: book.name,
        planted: one,
        isFound: own.length > 0,
        isAtCell: own.some((finding) => one.at.some((at) => isAt(cellOf(finding), at))),
        said: fresh.map(told),
        isHeldOut: seedOf(`held ${seed} ${n}`) % 3 === 0,
      },
    ];
  }).flat();
}
