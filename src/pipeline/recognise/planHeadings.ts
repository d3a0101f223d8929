import { EXPENSES, type InvestmentField } from '../../catalogue/investmentHeadings';
import { plain } from '../../domain/label';
import type { MoneyMeaning } from '../../domain/moneyMeaning';
import type { Heading } from '../../domain/recognition';
import { investmentField, moneyHeading } from '../reading/moneyHeading';
import { readNumber } from '../reading/number';
import { type Face, nextLine } from './face';
import { headingsBetween, textAt, yearsOn } from './headingLines';

const MOST_PLACES = 120;
/** Rows enough to tell a column of amounts from one of texts. */
const ROWS_WEIGHED = 80;
const FEWEST = 3;

/** Where the operations are named: `Opération`, else `Libellé`, else the programmes themselves; `undefined` where no plan begins. */
export function titlePlaceOn(face: Face, line: number): number | undefined {
  const places = face.placesOf(line).slice(0, MOST_PLACES);
  if (places.length < FEWEST) return undefined;
  const fields = new Map<InvestmentField, number>();
  for (const place of places) {
    const field = typeof face.at(line, place) === 'string' ? investmentField(textAt(face, line, place)) : null;
    if (field !== null && !fields.has(field)) fields.set(field, place);
  }
  return fields.get('operation') ?? fields.get('programme') ?? expensesOn(face, line, places[0]);
}

/** `Dépenses` over operations, years beside it: never on a row of figures. */
function expensesOn(face: Face, line: number, first: number | undefined): number | undefined {
  const isNamed = first !== undefined && EXPENSES.test(plain(textAt(face, line, first)));
  return isNamed && yearsOn(face, line).length >= 2 ? first : undefined;
}

/** A second line of headings just below, under nothing where operations are named: the years of `Crédits de paiement`. */
export function underLine(face: Face, line: number, titlePlace: number): number {
  const below = nextLine(face, line);
  if (below !== line + 1 || textAt(face, below, titlePlace) !== '') return line;
  const says = { hasCredits: false, hasFunders: false };
  const isHeading = (place: number): boolean => {
    const text = textAt(face, below, place);
    return typeof face.at(below, place) === 'string' && moneyHeading({ path: [text], text }, says) !== null;
  };
  const places = face.placesOf(below);
  if (yearsOn(face, below).length >= 2 || places.filter(isHeading).length >= 2) return below;
  const isWords = places.every((place) => place > titlePlace && typeof face.at(below, place) === 'string');
  return isWords && !places.some((place) => isUnitAlone(textAt(face, below, place))) ? below : line;
}

const isUnitAlone = (text: string): boolean => /^(?:en )?[km]?€/i.test(text.trim());

/** The headings of a plan. A title over the whole table is no group of its columns; a year is written in four digits. */
export function planHeadings(face: Face, line: number, under: number, titlePlace: number): readonly Heading[] {
  const places = [...new Set([...face.placesOf(line), ...face.placesOf(under)])].sort((a, b) => a - b);
  const [left, right] = [places[0] ?? titlePlace, places.at(-1) ?? titlePlace];
  const headings = headingsBetween(face, line, under, [left, right], left);
  const whole = new Set(headings.find(({ col }) => col === titlePlace)?.path.slice(0, -1));
  const years = new Map(yearsOn(face, under).map(({ place, year }) => [place, year]));
  return headings.map((heading): Heading => {
    const year = years.get(heading.col);
    const text = year === undefined || heading.text.includes(`${year}`) ? heading.text : `${year}`;
    return { ...heading, text, path: [...heading.path.slice(0, -1).filter((group) => !whole.has(group)), text] };
  });
}

/** Which columns hold figures, and of those which hold amounts. */
export interface AmountColumns {
  readonly figures: readonly number[];
  readonly amounts: readonly { readonly heading: Heading; readonly meaning: MoneyMeaning }[];
}

/** The columns of figures of a plan; those whose heading says nothing of money are figures without a meaning. */
export function amountColumns(
  face: Face,
  rows: readonly number[],
  headings: readonly Heading[],
  titlePlace: number,
  meaningOf: (heading: Heading) => MoneyMeaning | null,
): AmountColumns {
  const weighed = rows.slice(0, ROWS_WEIGHED);
  const isFigure = (row: number, place: number): boolean => {
    const value = face.at(row, place);
    return typeof value === 'number' || (typeof value === 'string' && FIGURES.includes(readNumber(value).kind));
  };
  const own = headings.filter(
    ({ col, text }) =>
      col !== titlePlace && !NO_AMOUNT.has(investmentField(text)) && weighed.some((row) => isFigure(row, col)),
  );
  const amounts = own.flatMap((heading) => {
    const meaning = meaningOf(heading);
    return meaning === null ? [] : [{ heading, meaning }];
  });
  const named = new Set(headings.map(({ col }) => col));
  const [left, right] = [headings[0]?.col ?? titlePlace, headings.at(-1)?.col ?? titlePlace];
  const nameless = Array.from({ length: right - left + 1 }, (_, i) => left + i).filter(
    (place) => !named.has(place) && weighed.some((row) => isFigure(row, place)),
  );
  return { figures: [...own.map(({ col }) => col), ...nameless], amounts };
}

/** A range, or what reads two ways, is a figure to be asked about. */
const FIGURES: readonly string[] = ['number', 'range', 'ambiguous'];

/** Columns of codes and years: numbers, and no amounts. */
const NO_AMOUNT: ReadonlySet<InvestmentField | null> = new Set<InvestmentField>([
  'operationNumber',
  'chapter',
  'function',
  'account',
  'fiscalYear',
  'linkedAction',
  'taxBasis',
]);
