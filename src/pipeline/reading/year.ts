import type { CellValue } from '../../domain/cell';
import type { Status } from '../../domain/fact';
import { plain } from '../../domain/label';
import type { Format } from '../../domain/workbook';
import { yearOfSerial } from './date';

/** Years that a climate workbook can speak of; anything else is no year (traps 30, 38). */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2060;

/**
 * The last year that an inventory could measure when this catalogue was reviewed (2026-11-24): a later year without a word on
 * its kind is asked, for no clock is read here.
 */
export const LAST_MEASURED = 2026;

/** The path that a scenario follows, where there are several. */
export type Scenario = 'existing-strategies' | 'business-as-usual' | 'action-plan';

/** What a heading says of its figures beside their year. Absent where it says nothing: nothing is assumed. */
export interface StatusSeen {
  readonly status?: Status;
  readonly scenario?: Scenario;
}

export interface YearSeen extends StatusSeen {
  readonly year: number;
  /** "Réf. 2015", "année de base": the year that others are compared with. */
  readonly isReference?: true;
}

/** A span of years is never one year: the officer is asked which (trap 26). */
export interface YearRange extends StatusSeen {
  readonly year: null;
  readonly range: readonly [from: number, to: number];
}

export type YearReading = YearSeen | YearRange | null;

const isYear = (year: number): boolean => Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;

const scenarios: readonly (readonly [RegExp, Scenario])[] = [
  [
    /\bplans? d'?\s?actions?\b|\bavec (?:le )?plan\b|\bavec actions\b|\bwith (?:the )?action plan\b|\bpcaet\b.*\bscenario\b|\bscenario (?:pcaet|volontariste|retenu|strategi)/,
    'action-plan',
  ],
  [
    /\bame\b|\b(?:strategies|mesures|politiques) existantes\b|\bexisting (?:strategies|measures|policies)\b/,
    'existing-strategies',
  ],
  [
    /\btendanciel(?:le)?s?\b|\btendance\b|\bfil de l'eau\b|\bbau\b|\bbusiness as usual\b|\bsans action\b|\binaction\b|\bams\b(?! )/,
    'business-as-usual',
  ],
];
const objective =
  /\bobjectifs?\b|\bobj\b|\bcibles?\b|\bvises?\b|\btargets?\b|\bgoals?\b|\bvaleurs? cibles?\b|\btrajectoires?\b|\bhorizons?\b/;
const scenario =
  /\bscenarios?\b|\bprojections?\b|\bprospectives?\b|\bprevisions?\b|\bforecast\b|\bprojete[es]*\b|\b(?:hypotheses?|variantes?|estimations?|fourchettes?) (?:haut|bass|moyen|central|bas)[a-z]*\b/;
const measured =
  /\bresultats?\b|\brealises?\b|\brealisees?\b|\bconstates?\b|\bconstatees?\b|\bobserves?\b|\bobservees?\b|\bmesures?(?! existantes)\b|\bmesurees?\b|\breels?\b|\bactual\b|\bmeasured\b|\binventaires?\b|\bdiagnostics?\b|\bbilan\b|\bhistorique\b|\bresults?\b/;
const reference = /\bref\b|\breference\b|\bannee de base\b|\bbase\b|\bbaseline\b/;

/** Whose target it is when it is not the territory's: the State's, the region's, Europe's. */
const othersStrategy =
  /\bsnbc\b|\bstrategies? nationales?\b|\bnational (?:low[- ]carbon )?strategy\b|\bnationa(?:l|le|les|ux)\b|\bsra?ddet\b|\bsdrif\w*\b|\bsrcae\b|\bregiona(?:l|le|les|ux)\b|\bppe\b|\bpnacc\b|\bltecv\b|\bloi\b|\blec\b|\bfit for 55\b|\beurop\w+\b|\baccords? de paris\b|\bparis agreement\b/;

/** Whether a heading says that its column holds the year of each row. */
export const isYearHeading = (text: string): boolean =>
  /^(?:annees?(?: civiles?)?|an|millesimes?|(?:calendar |reporting |inventory )?years?)$/.test(plain(text));

/** Whether a heading or a cell is a year and nothing else, of which no inventory is read: `1968`, `2100`. */
export const isOtherYear = (value: CellValue): boolean => {
  const said = typeof value === 'string' ? value.trim() : value;
  return /^(?:1[89]|2[01])\d{2}$/.test(String(said)) && !isYear(Number(said));
};

/** Whether a heading names a strategy of the State, of the region or of Europe: never, without an answer, the territory's target. */
export const isOthersStrategy = (text: string): boolean => othersStrategy.test(plain(text));

/** Whether a heading speaks of results, objectives or a scenario, and which one. */
export function statusIn(text: string): StatusSeen {
  const said = plain(text).replace(/[._()[\]/:,;-]+/g, ' ');
  const path = scenarios.find(([pattern]) => pattern.test(said))?.[1];
  if (path !== undefined) return { status: 'scenario', scenario: path };
  if (objective.test(said)) return { status: 'objective' };
  if (scenario.test(said)) return { status: 'scenario' };
  return measured.test(said) ? { status: 'measured' } : {};
}

/**
 * The year that a heading or a year cell says: `2019`, `"2 019"`, `"2019 Résultat"`, `"Objectif 2030"`, a date cell (1
 * January or
 * any other day), the serial 2019 shown as a date in 1905 (trap 40). `format` is the cell's; it only matters for
 * numbers.
 */
export function yearIn(value: CellValue, format?: Format, isDate1904 = false): YearReading {
  if (typeof value === 'number') return yearOfNumber(value, format, isDate1904);
  if (typeof value !== 'string' || value.length > 160) return null;
  return yearOfText(value);
}

function yearOfNumber(value: number, format: Format | undefined, isDate1904: boolean): YearReading {
  if (isYear(value)) return { year: value };
  if (format?.kind !== 'date') return null;
  const year = yearOfSerial(value, isDate1904);
  return year !== null && isYear(year) ? { year } : null;
}

/**
 * A year, not glued to more digits, and not the year of a version: `V2024`, `M2024_v1`, `version 2025`, `édition 2025`
 * (trap 43).
 */
const YEAR =
  /(?<![\d.,]|(?<!\p{L})[vm]|(?:version|edition|ed|extraction|maj)\.? (?:du |de |d')?)(?:(?:19|20)\d{2}|2 0\d{2}|1 9\d{2})(?!\d|[.,]\d)/gu;
const DATE = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?=(?:19|20)\d{2}(?!\d))|(?<=(?<!\d)(?:19|20)\d{2})-\d{2}-\d{2}(?!\d)/g;
/** "2027 et suivants", "au-delà de 2030", "antérieur à 2021": a bound, not a year (trap 120). */
const LATER = /\bet (?:suivant|plus|\+|apres|au[- ]dela)|\+$|\bau[- ]dela\b|\bapres\b|\ba partir de\b|\bplus de\b/;
const EARLIER = /\banterieure?s?\b|\bavant\b|\bjusqu/;

/** A heading without what its target is worth: `Cible 2030 (-50 % par rapport à 2015)` is over levels of 2030. */
export const withoutWorth = (said: string): string => said.replace(/\([^()]*\d ?%[^()]*\)/g, ' ');

function yearOfText(text: string): YearReading {
  const said = withoutWorth(plain(text)).replace(DATE, ' ');
  const years = [...said.matchAll(YEAR)].map(([written]) => Number(written.replace(' ', '')));
  const [year, last] = [...new Set(years.filter(isYear))];
  if (year === undefined) return null;
  const seen = statusIn(said);
  const short = /(?:19|20)\d{2} ?[-–/] ?(\d{2})(?!\d)/.exec(said)?.[1];
  const end = last ?? (short === undefined ? undefined : Number(`${year}`.slice(0, 2) + short));
  if (end !== undefined && isYear(end) && end !== year) {
    return { year: null, range: [Math.min(year, end), Math.max(year, end)], ...seen };
  }
  if (LATER.test(said)) return { year: null, range: [year, LAST_YEAR], ...seen };
  if (EARLIER.test(said)) return { year: null, range: [FIRST_YEAR, year], ...seen };
  return { year, ...seen, ...(reference.test(said.replace(/[._]/g, ' ')) && { isReference: true }) };
}
