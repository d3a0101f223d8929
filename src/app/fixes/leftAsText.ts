import { fixReportWords as words } from '../../catalogue/fixReportWords';
import { addressOf, referenceTo } from '../../domain/cell';
import { cellOf, type Observation, SURE } from '../../domain/fact';
import { observationsIn } from '../../domain/factsByKind';
import { type Language, say } from '../../domain/message';
import { crossing, labelSpot, type Spot } from '../../domain/recognition';
import { formulaAt, type Sheet, sheetNamed, valueAt } from '../../domain/workbook';
import { type SourceTable, sourcesIn } from '../../pipeline/check/sourceTable';
import { readNumber } from '../../pipeline/reading/number';
import type { LeftCell } from '../../report/fixReport';
import type { Contract } from '../contract';
import type { Fix } from './planFixes';

/** Numbers of the officer's tables that are still texts once the fixes are done, each with why nobody could decide for them. */
export function leftAsText(
  { dossier, workbook }: Pick<Contract, 'dossier' | 'workbook'>,
  fixes: readonly Fix[],
  language: Language,
): readonly LeftCell[] {
  const fixed = new Set(fixes.map(({ edit }) => referenceTo(edit.at)));
  const facts = new Map(observationsIn(dossier.facts).map((fact) => [referenceTo(cellOf(fact.source)), fact]));
  return sourcesIn(dossier).flatMap((source) => {
    const sheet = sheetNamed(workbook, source.recognition.sheet);
    if (sheet === undefined) return [];
    return figureCells(source).flatMap(({ spot, entry }): readonly LeftCell[] => {
      const text = valueAt(sheet, spot.row, spot.col);
      const at = { sheet: sheet.name, address: addressOf(spot.row, spot.col) };
      if (typeof text !== 'string' || !isNumber(text) || fixed.has(referenceTo(at))) return [];
      const fact = facts.get(referenceTo(at));
      const reason =
        reasonOfCell(sheet, spot, language) ??
        (fact === undefined ? reasonOfRow(source, sheet, entry, language) : reasonOf(fact, language));
      return [{ at, text, reason }];
    });
  });
}

/** The cells of a table that hold figures: its rows under the headings of a year, or of a value. */
function figureCells({ recognition: { layout }, mapping }: SourceTable) {
  if (layout === undefined || layout.shape !== 'grid') return [];
  const dated = new Set(
    mapping.filter(({ meaning }) => /^(?:year|field:(?:value|objective)-)/.test(meaning)).map(({ at }) => at.address),
  );
  const columns = layout.headings.filter(({ row, col }) => dated.has(addressOf(row, col)));
  return layout.entries.flatMap((entry) =>
    columns.map((heading) => ({ entry, spot: crossing(layout, entry, heading) })),
  );
}

const isNumber = (text: string): boolean => ['number', 'range', 'ambiguous'].includes(readNumber(text).kind);

function reasonOfCell(sheet: Sheet, { row, col }: Spot, language: Language): string | null {
  if (sheet.copyOf !== undefined) return say(words.isCopy, { file: sheet.copyOf.file }, language);
  return formulaAt(sheet, row, col) === null ? null : say(words.isFormula, {}, language);
}

/** The first doubt says what to do; a figure that is used without one only lacks its unit in the heading. */
function reasonOf({ doubts, use, bound }: Observation, language: Language): string {
  const [first] = doubts;
  if (bound !== undefined || first?.code === 'approximate') return say(words.approximate, {}, language);
  return use === 'used' || first === undefined ? say(words.unitApart, {}, language) : first.reason;
}

function reasonOfRow(
  { recognition: { layout }, mapping }: SourceTable,
  sheet: Sheet,
  entry: number,
  language: Language,
) {
  if (layout === undefined) return '';
  const { row, col } = labelSpot(layout, entry);
  const said = mapping.find(({ at }) => at.address === addressOf(row, col));
  const label = `${valueAt(sheet, row, col) ?? ''}`;
  const isAsked = said !== undefined && said.confidence < SURE && said.decidedBy === 'engine';
  return say(isAsked ? words.labelAsked : words.notTaken, { label }, language);
}
