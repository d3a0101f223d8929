import type { Workbook } from '../../../src/domain/workbook';
import { compileTables, findingsIn } from '../../../src/pipeline';
import { drawFacts, understood } from '../../support/drawFacts';
import { type Drawing, grid, grids } from '../../support/grid';

/** Facts without their sheet and their text as written: cell, what it is, value, what becomes of it. */
export const factsOf = (text: string): readonly string[] => {
  const { facts } = understood(grid(text));
  return drawFacts(facts)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^Bilan!(\w+) · “[^”]*” · /, '$1 · '));
};

/** One trap of the list that the profiles were made from: its number, what is met and what is done, its smallest grid, what it gives. */
export function trap(number: number, name: string, text: string, facts: readonly string[]): void {
  test(`trap ${number}: ${name}`, () => {
    expect(factsOf(text)).toEqual(facts);
  });
}

/** Facts with their sheet, and what the rules say of the officer's own sheets: rule, cell. */
export function seenIn(workbook: Workbook): {
  readonly facts: readonly string[];
  readonly findings: readonly string[];
} {
  const dossier = understood(workbook);
  const tables = compileTables(dossier, workbook);
  const facts = drawFacts(dossier.facts)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/ · “[^”]*” · /, ' · '));
  const findings = findingsIn({ dossier, tables }).flatMap(({ ruleId, at }) =>
    at === null || workbook.sheets.every(({ name }) => name !== at.sheet)
      ? []
      : [`${ruleId} ${at.sheet}!${at.address}`],
  );
  return { facts, findings };
}

/** A trap that the rules tell, or that several sheets make. */
export function trapSeen(
  number: number,
  name: string,
  sheets: Readonly<Record<string, Drawing>>,
  seen: { readonly facts: readonly string[]; readonly findings: readonly string[] },
): void {
  test(`trap ${number}: ${name}`, () => {
    expect(seenIn(grids(sheets))).toEqual(seen);
  });
}
