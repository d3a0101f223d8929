import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { creditsShared } from '../../src/domain/creditsShared';
import { isInvestment, SURE } from '../../src/domain/fact';
import { paidActions } from '../../src/domain/operationLink';
import { understood } from '../support/drawFacts';
import { grids } from '../support/grid';
import { operationPlans } from './operationPlans';

/** Aims: of all operations, those whose first proposal is right, and those that are wrong without being asked. */
const RIGHT_AT_LEAST = 0.8;
const SILENT_AT_MOST = 0.01;

interface Scored {
  readonly right: number;
  readonly silent: number;
  readonly all: number;
  readonly wrong: readonly string[];
}

function scored(Plan: string, PPI: string, truth: ReadonlyMap<string, string | null>): Scored {
  const { mapping, facts } = understood(grids({ Plan, PPI }));
  const links = new Map(
    mapping
      .filter(({ meaning }) => meaning.startsWith('pays:'))
      .map((entry) => [entry.label, { ...entry, action: paidActions(entry.meaning)?.[0]?.action ?? null }]),
  );
  const outcomes = [...truth].map(([number, action]) => {
    const link = links.get(number);
    const isRight = link === undefined ? action === null : link.action === action;
    const isSilent = link === undefined || link.confidence >= SURE;
    return { number, action, isRight, isSilent, seen: link?.meaning ?? 'nothing' };
  });
  for (const { voted, contract, outside, transfers } of creditsShared(facts.filter(isInvestment)))
    expect(contract + outside + transfers).toBe(voted);
  return {
    all: outcomes.length,
    right: outcomes.filter(({ isRight }) => isRight).length,
    silent: outcomes.filter(({ isRight, isSilent }) => !isRight && isSilent).length,
    wrong: outcomes
      .filter(({ isRight }) => !isRight)
      .map(({ number, action, seen }) => `${number}: ${action}, not ${seen}`),
  };
}

test('operations to actions, on plans drawn by a script: first proposals right, nothing wrong in silence, closed to the cent', () => {
  const all = Array.from({ length: 20 }, (_, seed) => {
    const { Plan, PPI, truth } = operationPlans(seed + 1);
    return scored(Plan, PPI, truth);
  });
  const sum = (of: (one: Scored) => number): number => all.reduce((total, one) => total + of(one), 0);
  expect(sum(({ right }) => right) / sum((one) => one.all)).toBeGreaterThanOrEqual(RIGHT_AT_LEAST);
  expect(sum(({ silent }) => silent) / sum((one) => one.all)).toBeLessThanOrEqual(SILENT_AT_MOST);
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
  const { right, silent, all } = scored(Plan, PPI, truth);
  expect(all).toBe(103);
  expect(right / all).toBeGreaterThanOrEqual(RIGHT_AT_LEAST);
  expect(silent / all).toBeLessThanOrEqual(SILENT_AT_MOST);
});
