import { originWords } from '../../catalogue/sessionWords';
import { type CellAt, positionOf, referenceTo } from '../../domain/cell';
import type { MappingEntry } from '../../domain/mapping';
import type { Language } from '../../domain/message';
import type { PlannedCell, SheetPlan } from '../../domain/plan';
import { sayPrinted, typeset } from '../../domain/typography';
import { unitName } from '../../domain/unitName';
import { sheetNamed } from '../../domain/workbook';
import { figuresOf, namesOf } from '../../pipeline/compile/tables/writtenFigures';
import { shownValue } from '../../report/shownValue';
import { signatureSaid } from '../../report/signatureSaid';
import type { Contract } from '../contract';
import { codeOf, tableTitle, titleOf } from '../questions/tablesFed';
import type { Origin, OriginSource } from '../view/tablesView';
import { linkIn, linkTo } from './cells';

/** The way back of the figure that a cell of ours holds, or would hold; `null` where there is none. */
export function originOf(contract: Contract, at: CellAt, language: Language): Origin | null {
  const figure = figureAt(contract, at);
  if (figure === null) return null;
  const { plan, cell } = figure;
  const { row, col } = positionOf(at.address);
  const names = namesOf(plan)(row, col);
  const sources = (cell.lineage?.from ?? []).map((from, i) => sourceOf(contract, from, cell, i));
  return {
    cell: linkIn(contract.workbook, at),
    what: [names.row, names.column].filter((text) => text !== '').join(' · '),
    table: titleOf(plan.table, language),
    code: codeOf(plan.table, contract.dossier.settings, language),
    value: shownPlanned(cell, language),
    unit: unitName((cell.unit ?? '').replace('CO2 equivalent', 'CO2e'), language), // the template spells it out
    follows: followsOf(cell, sources),
    sources,
    steps: (cell.lineage?.steps ?? []).map((step) => typeset(step, language)),
    formula: cell.formula === undefined ? null : `=${cell.formula}`,
    decisions: decisionsOn(contract, cell.lineage?.from ?? [], language),
    usedIn: usesOf(contract, plan, cell, at, language),
  };
}

/** Whether a cell has a way back: nothing blank, nothing that people write. */
export const hasOrigin = (contract: Contract, at: CellAt): boolean => figureAt(contract, at) !== null;

function figureAt({ tables }: Contract, at: CellAt): { readonly plan: SheetPlan; readonly cell: PlannedCell } | null {
  const plan = tables.find(({ name }) => name === at.sheet);
  const { row, col } = positionOf(at.address);
  const cell = plan?.rows[row]?.cells[col];
  return plan === undefined || !cell || (cell.lineage === undefined && cell.formula === undefined)
    ? null
    : { plan, cell };
}

/** A planned figure as its cell shows it. */
export const shownPlanned = ({ value, format }: PlannedCell, language: Language): string => {
  const code = format?.numberFormat ?? 'General';
  return shownValue(value, { code, kind: code.includes('%') ? 'percent' : 'number' }, language);
};

function followsOf({ byHand, formula }: PlannedCell, sources: readonly OriginSource[]): Origin['follows'] {
  if (byHand !== undefined) return 'by-hand';
  if (sources.some(({ isGone }) => isGone)) return 'broken';
  return formula === undefined ? 'fixed' : 'source';
}

function sourceOf(
  { workbook, dossier }: Contract,
  from: CellAt,
  { lineage }: PlannedCell,
  place: number,
): OriginSource {
  const sheet = sheetNamed(workbook, from.sheet);
  const entry = labelsOf(dossier.mapping, dossier.recognitions, from).find(
    ({ meaning }) => !meaning.startsWith('year:'),
  );
  return {
    cell: linkTo(from),
    text: lineage?.texts[place] ?? '',
    label: entry === undefined || entry.label === '' ? null : entry.label,
    file: sheet?.copyOf?.file ?? lineage?.files?.[place] ?? null,
    isGone: sheet === undefined,
  };
}

/** The labels that say what a source cell is: those of its row and column, in its table. */
function labelsOf(
  mapping: Contract['dossier']['mapping'],
  recognitions: Contract['dossier']['recognitions'],
  { sheet, address }: CellAt,
): readonly MappingEntry[] {
  const { row, col } = positionOf(address);
  const table = recognitions.find(
    ({ sheet: name, box }) =>
      name === sheet && row >= box.top && row <= box.bottom && col >= box.left && col <= box.right,
  );
  if (table === undefined) return [];
  return mapping.filter(({ recognition, at, meaning }) => {
    if (recognition !== table.id || !/^(?:sector|carrier|indicator|total|subtotal|per-person|year)/.test(meaning))
      return false;
    const spot = positionOf(at.address);
    return spot.row === row || spot.col === col;
  });
}

const deciders = { engine: originWords.engine, person: originWords.person, memory: originWords.memory } as const;

function decisionsOn({ dossier }: Contract, sources: readonly CellAt[], language: Language): readonly string[] {
  const entries = sources.flatMap((at) => labelsOf(dossier.mapping, dossier.recognitions, at));
  const told = entries
    .filter(({ label, meaning }) => label !== '' && !meaning.startsWith('year:'))
    .map(({ decidedBy, label, signed }) =>
      [sayPrinted(deciders[decidedBy], { label }, language), signatureSaid(signed, language) ?? ''].join(' ').trim(),
    );
  return [...new Set(told)];
}

/** Other figures of ours on the same source cells. */
function usesOf(
  contract: Contract,
  own: SheetPlan,
  { lineage }: PlannedCell,
  at: CellAt,
  language: Language,
): Origin['usedIn'] {
  const cells = new Set(lineage?.from.map(referenceTo));
  if (cells.size === 0) return [];
  return contract.tables.flatMap((plan) =>
    figuresOf(plan)
      .filter((figure) => figure.at.address !== at.address || plan !== own)
      .filter((figure) => figure.lineage.from.some((from) => cells.has(referenceTo(from))))
      .slice(0, MOST_USES)
      .map((figure) => ({
        cell: linkIn(contract.workbook, figure.at),
        title: tableTitle(plan.table, contract.dossier.settings, language),
      })),
  );
}

const MOST_USES = 6;
