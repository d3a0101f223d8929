import {
  PHASE_COLUMN,
  TITLE_OF_OPERATIONS,
  WORDS_OF_CREDITS,
  WORDS_OF_INVESTMENT,
} from '../../../catalogue/investmentHeadings';
import { plain } from '../../../domain/label';
import type { MoneyKind, MoneyMeaning } from '../../../domain/moneyMeaning';
import { dimensionOf } from '../../../domain/unit';
import { unitIn } from '../../../domain/unitWritten';
import type { Heading } from '../../../domain/recognition';
import { investmentField, moneyHeading, type PlanSays, planSays } from '../../reading/moneyHeading';
import { type Face, linesBetween } from '../face';
import { mayBeHeadings, textAt, yearsOn } from '../headingLines';
import { type AmountColumns, amountColumns, planHeadings, titlePlaceOn, underLine } from '../planHeadings';
import { operationRows } from '../operationRows';
import type { Profile, TableSeen } from '../profile';

const TITLE_LINES = 10;
const NOTE_LINES = 10;

/** PPI and AP-CP: one operation per row, its amounts in columns: programme authorisation, credits by year, funders. */
export const investmentPlan: Profile = {
  id: 'investment-plan',
  title: { fr: 'Plan pluriannuel d’investissement (PPI, AP-CP)', en: 'Multi-year investment plan (PPI, AP-CP)' },
  isBothWays: false,
  recognise: (face) => {
    const lines = face.heads.filter(
      (line) =>
        (mayBeHeadings(face, line) || yearsOn(face, line).length >= 2) && titlePlaceOn(face, line) !== undefined,
    );
    return lines.flatMap((line, i) => planUnder(face, line, lines[i + 1] ?? Infinity));
  },
};

function planUnder(face: Face, line: number, end: number): readonly TableSeen[] {
  const titlePlace = titlePlaceOn(face, line);
  if (titlePlace === undefined) return [];
  const under = underLine(face, line, titlePlace);
  const headings = planHeadings(face, line, under, titlePlace);
  const over = titlesOver(face, line);
  const says = planSays(headings, [face.sheet.name, ...over.map(({ text }) => text)]);
  const rows = linesBetween(face, under, end);
  const columns = amountColumns(face, rows, headings, titlePlace, (heading) => moneyHeading(heading, says));
  const words = [face.sheet.name, ...over.map(({ text }) => text), ...headings.flatMap(({ path }) => path)].map(plain);
  const number = headings.find(({ text }) => investmentField(text) === 'operationNumber');
  const title = plain(`${textAt(face, line, titlePlace)} ${number?.text ?? ''}`);
  const around = [...over.map(({ text }) => text), ...headings.map(({ text }) => text)];
  const isDated = headings.some(({ text }) => investmentField(text) === 'fiscalYear');
  if (!isPlan(columns.amounts, words, title, isDated && number !== undefined) || isOfOtherUnit(around)) return [];
  const left = headings[0]?.col ?? titlePlace;
  const look = {
    face,
    titlePlace,
    numberPlace: number?.col,
    phasePlace: headings.find(({ text }) => PHASE_COLUMN.test(plain(text)))?.col,
    amounts: columns.amounts.map(({ heading }) => heading.col),
    costs: headings.filter((heading) => isCost(heading, says)).map(({ col }) => col),
    left,
  };
  const { entries, leftOut, groups, unread, last } = operationRows(look, rows);
  if (entries.length === 0) return [];
  return [
    {
      box: { top: line, left, bottom: last, right: headings.at(-1)?.col ?? titlePlace },
      confidence: columns.amounts.length >= 3 ? 1 : 0.9,
      signs: signsOf(line, columns, entries.length, leftOut.filter(({ why }) => why === 'total').length),
      layout: {
        shape: 'records',
        orientation: 'across',
        headings,
        entries,
        leftOut,
        groups,
        ...(unread.length > 0 && { unread }),
        figureColumns: columns.figures,
        labelLine: titlePlace,
        notes: [...over, ...notesUnder(face, last, end)],
      },
    },
  ];
}

const COSTS: readonly (MoneyKind | undefined)[] = ['AP', 'CP-voted', 'CP-paid', 'estimate'];

const isCost = (heading: Heading, says: PlanSays): boolean =>
  investmentField(heading.text) === null && COSTS.includes(moneyHeading(heading, says)?.kind);

const signsOf = (line: number, { amounts }: AmountColumns, operations: number, totals: number): TableSeen['signs'] => {
  const years = amounts.filter(({ meaning }) => typeof meaning.moment === 'number').length;
  return [
    {
      fr: `${operations} opérations, en-têtes en ligne ${line + 1}`,
      en: `${operations} operations, headings in row ${line + 1}`,
    },
    {
      fr: `${amounts.length} colonnes de montants, dont ${years} d’une année`,
      en: `${amounts.length} columns of amounts, ${years} of one year`,
    },
    ...(totals === 0
      ? []
      : [{ fr: `${totals} lignes de total, tenues à part`, en: `${totals} rows of totals, told apart` }]),
  ];
};

/**
 * `isListed`: a number and a financial year on each row, as cities publish the authorisations that they vote; one column is then enough.
 * Else two years of amounts (or one with what comes before or after), an AP with what is paid of it, or a cost with its funders; and words that only
 * money has.
 */
function isPlan(
  amounts: readonly { readonly heading: Heading; readonly meaning: MoneyMeaning }[],
  words: readonly string[],
  title: string,
  isListed: boolean,
): boolean {
  const count = (is: (meaning: MoneyMeaning) => boolean) => amounts.filter(({ meaning }) => is(meaning)).length;
  const years = count(({ moment }) => typeof moment === 'number');
  const hasAuthority = count(({ kind }) => kind === 'AP') > 0;
  const hasCost = hasAuthority || count(({ kind, moment }) => kind === 'estimate' && moment === 'total') > 0;
  if (isListed && amounts.length === 1) return hasAuthority && TITLE_OF_OPERATIONS.test(title);
  if (amounts.length < 2 || !words.some((text) => WORDS_OF_INVESTMENT.test(text))) return false;
  if (!TITLE_OF_OPERATIONS.test(title))
    return hasAuthority || (years >= 2 && words.some((text) => WORDS_OF_CREDITS.test(text)));
  const bounds = count(({ moment }) => moment === 'before' || moment === 'after');
  return (
    years >= 2 ||
    (years === 1 && bounds > 0) ||
    hasAuthority ||
    (hasCost && count(({ funder }) => funder !== undefined) >= 2)
  );
}

/** Titles in tonnes or in kilowatt hours, and none in euros: the figures are no amounts. */
function isOfOtherUnit(texts: readonly string[]): boolean {
  const dimensions = texts.flatMap((text) => {
    const unit = unitIn(text);
    return unit === null || unit.unit === '%' ? [] : [dimensionOf(unit.unit)];
  });
  return dimensions.length > 0 && !dimensions.includes('money');
}

const titlesOver = (face: Face, line: number) =>
  linesBetween(face, line - TITLE_LINES - 1, line)
    .filter((above) => yearsOn(face, above).length < 2)
    .flatMap((above) => notesOn(face, above).slice(0, 4));

const notesUnder = (face: Face, last: number, end: number) =>
  linesBetween(face, last, Math.min(end, last + NOTE_LINES + 1)).flatMap((line) =>
    face.placesOf(line).length <= 2 ? notesOn(face, line) : [],
  );

const notesOn = (face: Face, line: number) =>
  face
    .placesOf(line)
    .filter((place) => typeof face.at(line, place) === 'string')
    .map((place) => ({ row: line, col: place, text: textAt(face, line, place) }));
