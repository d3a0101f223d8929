import { referenceTo } from '../../src/domain/cell';
import type { Dossier } from '../../src/domain/dossier';
import type { Action, Fact, Investment, Observation } from '../../src/domain/fact';
import type { Mapping } from '../../src/domain/mapping';
import { defaultSettings, type Settings } from '../../src/domain/settings';
import type { Workbook } from '../../src/domain/workbook';
import { understand } from '../../src/pipeline';
import { isMeaning } from '../../src/pipeline/reading/meaning';

/** A city whose perimeter is known, so that a test speaks of one thing at a time. */
export const metropole: Settings = { ...defaultSettings, territory: { name: 'Rivemont Métropole', level: 'epci' } };

/** The workbook as the pipeline understands it, in French. A meaning that `reading/meaning` does not know is a fault. */
export function understood(workbook: Workbook, memory: Mapping = [], settings: Settings = metropole): Dossier {
  const dossier = understand(workbook, { settings, memory });
  const meanings = dossier.mapping.flatMap(({ meaning, runnerUp }) => [
    meaning,
    ...(runnerUp === undefined ? [] : [runnerUp]),
  ]);
  expect(meanings.filter((meaning) => !isMeaning(meaning))).toEqual([]);
  return dossier;
}

/** One line per fact: cell, text as written, what it is, its value or why there is none, what becomes of it. */
export const drawFacts = (facts: readonly Fact[]): string => facts.map(drawFact).join('\n');

function drawFact(fact: Fact): string {
  const parts = fact.kind === 'observation' ? observed(fact) : fact.kind === 'action' ? acted(fact) : invested(fact);
  const doubts = fact.doubts.map(({ code }) => code).join(', ');
  const cell = referenceTo({ sheet: fact.source.sheet, address: fact.source.address });
  return [cell, `“${fact.source.text}”`, ...parts, fact.use + (doubts === '' ? '' : ` (${doubts})`)].join(' · ');
}

const observed = (fact: Observation): readonly string[] => [
  fact.indicator + (fact.sector === 'residentiel+tertiaire' ? ` [${fact.sector}]` : ''),
  `${fact.year} ${fact.status}${fact.status === 'scenario' ? ` ${fact.version ?? '?'}` : ''}`,
  fact.value === undefined ? (fact.missing?.key ?? fact.missing?.reason ?? '?') : `${fact.value} ${fact.unit ?? ''}`,
];

const acted = ({ axis, lead, status, start, end, budget, funding, reduction, partners }: Action): readonly string[] => [
  [axis, lead, status, `${start ?? '?'} → ${end ?? '?'}`].map((one) => one ?? '?').join(' · '),
  budget === undefined ? 'sans budget' : `${budget.value} € ${budget.taxBasis}`,
  ...funding.map(({ funder, amount }) => `${funder} ${amount.value} € ${amount.taxBasis}`),
  ...(reduction === undefined ? [] : [`−${reduction.value} ${reduction.unit}`]),
  ...(partners.length === 0 ? [] : [partners.join(' / ')]),
];

const invested = ({ title, operation, measure, year, funder, amount, budget }: Investment): readonly string[] => [
  operation === undefined ? title : `${operation} ${title}`,
  [measure, year, funder].flatMap((one) => one ?? []).join(' '),
  `${amount.value} € ${amount.taxBasis}${budget === undefined ? '' : ` [${budget}]`}`,
];

/** What is asked: cell, label, meaning proposed. */
export const drawQuestions = (mapping: Mapping): readonly string[] =>
  mapping
    .filter(({ confidence }) => confidence < 0.9)
    .map(({ at, label, meaning, runnerUp }) => [referenceTo(at), label, meaning, runnerUp ?? ''].join(' · '));
