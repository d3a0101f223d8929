import { funders } from '../../../catalogue/bodies';
import { citiesSheetWords, measureNames } from '../../../catalogue/citiesSheetWords';
import type { CitySheetId } from '../../../catalogue/citiesWords';
import { columnNames, fieldNames, rowNames, tableFamilies } from '../../../catalogue/citySubjects';
import { indicatorById, indicators } from '../../../catalogue/indicators';
import type { SideSubject } from '../../../domain/consolidation';
import type { Language } from '../../../domain/message';

/** Where a subject is shown, and under what name. */
export interface SubjectShown {
  readonly sheet: Extract<CitySheetId, 'indicators' | 'tables' | 'gap' | 'investments'>;
  readonly title: string;
}

const OBJECTIVE = '@objective';
const MONEY: ReadonlySet<string> = new Set([
  'capex',
  'opex',
  'estimate',
  'municipality',
  'other',
  'funder',
  'per-tonne',
]);

/** A subject in words: `indicator/ghg-total`, `gap/transport/target`, `capex/mobility`. */
export function subjectShown(subject: string, language: Language): SubjectShown {
  const [measure = '', part = '', column] = subject.split('/');
  if (measure === 'indicator') return { sheet: 'indicators', title: indicatorTitle(part, language) };
  if (measure === 'per-tonne') return { sheet: 'investments', title: citiesSheetWords.perTonne[language] };
  const family = isFamily(measure) ? tableFamilies[measure].name[language] : null;
  const name = family ?? (isMeasure(measure) ? measureNames[measure][language] : measure);
  const detail = [
    partName(measure, part, language),
    column === undefined ? null : (columnNames[column]?.[language] ?? column),
  ];
  const title = [name, ...detail.filter((one) => one !== null)].join(' · ');
  if (MONEY.has(measure)) return { sheet: 'investments', title };
  return { sheet: measure === 'gap' || family === null ? 'gap' : 'tables', title };
}

function indicatorTitle(id: string, language: Language): string {
  const [core = ''] = id.split('@');
  const name = indicatorById.get(core)?.name[language] ?? core;
  return id.endsWith(OBJECTIVE) ? `${name} (${citiesSheetWords.objective[language]})` : name;
}

function partName(measure: string, part: string, language: Language): string {
  const names = measure === 'funder' ? funders[part]?.name : MONEY.has(measure) ? fieldNames[part] : undefined;
  return (names ?? rowNames[part])?.[language] ?? part;
}

const isFamily = (id: string): id is keyof typeof tableFamilies => Object.hasOwn(tableFamilies, id);
const isMeasure = (id: string): id is keyof typeof measureNames => Object.hasOwn(measureNames, id);

const order: ReadonlyMap<string, number> = new Map(
  [
    ...indicators.map(({ id }) => id),
    ...Object.keys(tableFamilies),
    ...Object.keys(measureNames),
    'per-tonne',
    'all',
    ...Object.keys(rowNames).filter((id) => !['all', 'total', 'unsaid'].includes(id)),
    ...Object.keys(fieldNames),
    ...Object.keys(funders),
    'total',
    'unsaid',
    ...Object.keys(columnNames),
  ]
    .map((id, rank) => [id, rank] as const)
    .reverse(), // a word of several lists has the rank of the first
);

/** Subjects in the order of the catalogue: a measure, then its parts, then its columns. */
export const inOrder = <T extends Pick<SideSubject, 'subject'>>(subjects: readonly T[]): readonly T[] =>
  subjects
    .map((one) => ({
      one,
      ranks: one.subject
        .replace(/^indicator\//, '')
        .split(/[/@]/)
        .map((part) => order.get(part) ?? order.size),
    }))
    .sort((a, b) => compared(a.ranks, b.ranks) || (a.one.subject < b.one.subject ? -1 : 1))
    .map(({ one }) => one);

function compared(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((rank, i) => rank !== b[i]);
  if (place < 0) return a.length - b.length;
  return (a[place] ?? 0) - (b[place] ?? -1);
}

/** Keys alone tell something in a column of totals only: a scope that no city splits is no row. */
export const saysNothing = ({
  subject,
  rows,
  missing,
}: {
  readonly subject: string;
  readonly rows: readonly unknown[];
  readonly missing: readonly unknown[];
}): boolean => rows.length === 0 && (missing.length === 0 || /\/scope\d$/.test(subject));
