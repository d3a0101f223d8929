import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { measuredOperations, PROPOSED_AT_LEAST, scored, SILENT_AT_MOST } from './operationsReport';

test('operations to actions, on plans drawn by a script: first proposals right, nothing wrong in silence, closed to the cent', () => {
  const { right, silent, all, sums, open } = measuredOperations(1);
  expect(right / all).toBeGreaterThanOrEqual(PROPOSED_AT_LEAST);
  expect(silent / all).toBeLessThanOrEqual(SILENT_AT_MOST);
  expect(sums).toBeGreaterThan(0);
  expect(open).toBe(0);
});

interface SampleRow {
  readonly number: string;
  readonly title: string;
  readonly words: string;
  readonly label: string;
  readonly fonction: string;
  readonly chapitre: string;
  readonly class: string;
  readonly action: string;
}

const sampleRows = (name: string): readonly SampleRow[] =>
  Papa.parse<SampleRow>(readFileSync(join(__dirname, '../../scripts/samples', name), 'utf8'), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  }).data;

const line = (...cells: readonly string[]): string => cells.map((cell) => cell.replace(/\|/g, '/')).join(' | ');

test('the same on the sample’s 103 settled operations, with the column that names their actions taken away', () => {
  const actions = sampleRows('actions.csv');
  const operations = sampleRows('operations.csv').filter((row) => row.class !== 'toLink');
  const Plan = [
    line('N°', 'Axe (x)', 'Titre de la fiche action', 'Pilote', 'Statut', 'Descriptif'),
    ...actions.map(({ number, title, words }) => line(number, '1. Climat', title, 'Direction', 'En cours', words)),
  ].join('\n');
  const PPI = [
    'PPI en k€ TTC',
    line('N°', 'Opération', 'Fonction', 'Chap.', 'CP 2025', 'CP 2026'),
    ...operations.map(({ number, label, fonction, chapitre }) =>
      line(number, label, `'${fonction}`, chapitre, '10', '20'),
    ),
  ].join('\n');
  const truth = new Map(operations.map(({ number, action }) => [number, action === '' ? null : action]));
  const { right, silent, all, open } = scored(Plan, PPI, truth);
  expect(all).toBe(103);
  expect(right / all).toBeGreaterThanOrEqual(PROPOSED_AT_LEAST);
  expect(silent / all).toBeLessThanOrEqual(SILENT_AT_MOST);
  expect(open).toBe(0);
});
