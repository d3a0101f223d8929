import type { Workbook } from '../../../src/domain/workbook';
import { changesSince, figureLines, keptFigures } from '../../../src/pipeline';
import { changeSaid } from '../../../src/report/sinceLines';
import { understood } from '../../support/drawFacts';
import { grid, grids } from '../../support/grid';

const text = `
  GES (tCO2e)         | 2018  | 2019
  Résidentiel         | 33840 | 33000
  Tertiaire           | 24610 | 24000
  Transport routier   | 81270 | 80000
  Autres transports   | 3760  | 3700
  Déchets             | 900   | 910`;

const kept = (workbook: Workbook) => keptFigures(figureLines(understood(workbook), workbook));
const since = (before: Workbook, after: Workbook) => changesSince(kept(before), figureLines(understood(after), after));
const said = (before: Workbook, after: Workbook) =>
  since(before, after).changes.map((change) => changeSaid(change, 'en'));

test('the same workbook: every line is as it was', () => {
  expect(since(grid(text), grid(text))).toEqual({ unchanged: 5, changes: [], newYears: [], cut: [] });
});

test('a year more is no change: that is what a year brings', () => {
  const after = grid(text.replace(/\| (2019|\d+)$/gm, '| $1 | 2020').replace('2019 | 2020', '2019 | 2020'));
  expect(since(grid(text), after)).toMatchObject({ unchanged: 5, changes: [], newYears: [2020] });
});

test('a figure of a past year is revised: by how much, and where it stands now', () => {
  expect(said(grid(text), grid(text.replace('33840', '34000').replace('910', '0')))).toEqual([
    'Bilan!B2 “Résidentiel”: 2018, 33,840 before, 34,000 t CO₂e/year now (+160, +0.5%).',
    'Bilan!C6 “Déchets”: 2019, 910 before, 0 t CO₂e/year now (-910, -100%).',
  ]);
});

test('a blank is not a zero: a figure that no longer stands is said to be gone', () => {
  expect(said(grid(text), grid(text.replace('910', '')))).toEqual([
    'Bilan!A6 “Déchets”: 2019, 910 t CO₂e/year before, nothing now.',
  ]);
});

test('rows inserted, another name for the sheet: one sentence for all that moved', () => {
  expect(said(grid(text, 'GES'), grid(`Mis à jour\n\n${text}`, 'Bilan 2025'))).toEqual([
    "'Bilan 2025'!A5 “Résidentiel”: moved, was in GES!A2, and 4 others as well.",
  ]);
});

test('a row that is gone, and the one that grew by as much', () => {
  const merged = text.replace(/\n.*Autres transports.*/, '').replace('81270 | 80000', '85030 | 83700');
  expect(said(grid(text), grid(merged))).toEqual([
    '“Autres transports”: gone, was in Bilan!A5. “Transport routier” grew by as much: probably merged.',
    'Bilan!B4 “Transport routier”: 2018, 81,270 before, 85,030 t CO₂e/year now (+3,760, +4.6%).',
    'Bilan!C4 “Transport routier”: 2019, 80,000 before, 83,700 t CO₂e/year now (+3,700, +4.6%).',
    'Bilan!A5 “Déchets”: moved, was in Bilan!A6.',
  ]);
});

test('a new row, and one under another name', () => {
  const after = text.replace('Résidentiel ', 'Habitat     ').concat('\n  Agriculture | 60 | 61');
  expect(said(grid(text), grid(after))).toEqual([
    'Bilan!A2 “Habitat”: was called “Résidentiel”.',
    'Bilan!A7 “Agriculture”: new.',
  ]);
});

test('the unit of a table has changed, its figures with it: told once, and nothing is revised', () => {
  const kilo = text.replace('tCO2e', 'ktCO2e').replace(/\b(\d{3,5})\b(?! *\| 2019|$)/g, '$1');
  const divided = kilo.replace(/(?<=\| )(?!20)(\d{3,5})(?= |$)/gm, (figure) => `${Number(figure) / 1000}`);
  expect(said(grid(text), grid(divided))).toEqual([
    'Bilan!A2 “Résidentiel”: unit changed, “t CO₂e/year” before, “kt CO₂e/year” now, and for 4 others.',
  ]);
});

test('the unit has changed and not the figures: each is told, a thousand times what it was', () => {
  const changes = said(grid(text), grid(text.replace('tCO2e', 'ktCO2e')));
  expect(changes[0]).toMatch(/unit changed/);
  expect(changes).toContain(
    'Bilan!B2 “Résidentiel”: 2018, 33,840 before, 33,840,000 t CO₂e/year now (+33,806,160, +99,900%).',
  );
});

const both = (label: string) =>
  grid(`
    Secteur      | Résultats | Résultats | Objectifs
    GES (tCO2e)  | 2018      | 2019      | 2030
    Résidentiel  | 33840     | 33000     | 20000
    ${label}     | 24610     | 24000     | 15000
    Déchets      | 900       | 910       | 600`);

test('one label with measures and objectives: what happened to it is told once', () => {
  expect(kept(both('Tertiaire')).lines.filter(({ label }) => label === 'Tertiaire')).toHaveLength(2);
  expect(said(both('Tertiaire'), both('Agriculture'))).toEqual([
    '“Tertiaire”: gone, was in Bilan!A4.',
    'Bilan!A4 “Agriculture”: new.',
  ]);
});

test('a line that is asked today is there: nothing is said to be gone, nor revised', () => {
  const asked = grid(text.replace('tCO2e', ''));
  expect(said(grid(text), asked)).toEqual([]);
});

const edition = (name: string, figure: number) => `
    GES (tCO2e), inventaire ${name} | 2018  | 2019
    Résidentiel                     | 33840 | ${figure}
    Tertiaire                       | 24610 | 24000
    Déchets                         | 900   | 910`;

const book = (figure: number) => grids({ Ancien: edition('V2020', 33000), Nouveau: edition('V2022', figure) });

test('two editions of one inventory stay apart: what is revised is told within each', () => {
  expect(said(book(33100), book(33200))).toEqual([
    'Nouveau!C2 “Résidentiel”: 2019, 33,100 before, 33,200 t CO₂e/year now (+100, +0.3%).',
  ]);
});

test('what is kept is bounded: inventories first, and what was cut is not told as new', () => {
  const rows = Array.from({ length: 3000 }, (_, i) => `  Opération n° ${i} de rénovation des écoles | ${1000 + i}`);
  const lines = keptFigures([
    ...rows.map((row, i) => ({
      kind: 'investment' as const,
      identity: `2023-${i}`,
      label: row,
      at: { sheet: 'PPI', address: `A${i + 1}` },
      unit: 'EUR',
      values: { cost: i },
      cells: {},
      isAsked: false,
    })),
    ...figureLines(understood(grid(text)), grid(text)),
  ]);
  expect(JSON.stringify(lines).length).toBeLessThan(210_000);
  expect(lines.lines.filter(({ kind }) => kind === 'observation')).toHaveLength(5);
  expect(lines.cut).toEqual(['investment']);
});
