import { giveBackWords, recipientNames } from '../../../catalogue/giveBackWords';
import { looks, numberFormats } from '../../../catalogue/looks';
import { cellOf } from '../../../domain/fact';
import type { GivenBack } from '../../../domain/giveBack';
import { type Language, say } from '../../../domain/message';
import type { PlannedCell, SheetPlan } from '../../../domain/plan';
import { type Figure, figureOf, scaled } from '../figure';
import { formulaText } from '../formula';
import { heightFor, rowOf, words } from '../layout';
import { plainReference } from '../lineageSheet';
import { ownColumn, ownSheet } from '../ownSheet';
import { lineageFrom } from '../tables/cells';

const HEAD_ROWS = 3;
const WIDTHS = [62, 10, 18, 14, 9, 11, 16, 16, 14, 26] as const;

/** What is given back, one row per figure: a formula on its source cell, in the framework's unit, beside what the framework holds. */
export function giveBackSheet(
  given: readonly GivenBack[],
  name: string,
  { language, isValuesOnly }: { readonly language: Language; readonly isValuesOnly: boolean },
): SheetPlan {
  const w = giveBackWords;
  const headings = [
    w.figure,
    w.recipient,
    w.identifier,
    w.unit,
    w.year,
    w.nature,
    w.value,
    w.theirs,
    w.difference,
    w.source,
  ];
  const columns = headings.map((heading, i) => ownColumn(`c${i}`, heading, WIDTHS[i] ?? 16, language));
  const body = given.map((one) => {
    const cells = cellsOf(one, name, language, isValuesOnly);
    const height = heightFor(cells.map((cell, i) => ({ text: cell?.value ?? null, width: WIDTHS[i] ?? 16 })));
    return rowOf(keyOf(one), cells, height);
  });
  const links = given.map(({ from: { source } }, i) => ({
    row: HEAD_ROWS + i,
    col: headings.length,
    to: cellOf(source),
  }));
  if (body.length === 0) body.push(rowOf('none', [words(w.nothing[language], 'note')]));
  const frame = { title: w.title[language], subtitle: w.subtitle[language], columns };
  return ownSheet('give-back', name, frame, body, links, language);
}

/** Stable from one run to the next: whom it is for, what, when. */
const keyOf = ({ to, identifier, year, status }: GivenBack): string => `${to}/${identifier}/${status}/${year}`;

function cellsOf(
  one: GivenBack,
  home: string,
  language: Language,
  isValuesOnly: boolean,
): readonly (PlannedCell | null)[] {
  const { to, identifier, title, printedUnit, year, status, theirs, from } = one;
  const w = giveBackWords;
  const difference = theirs === undefined ? null : one.value - theirs.value;
  return [
    words(title, 'text'),
    words(recipientNames[to][language], 'text'),
    words(identifier, 'text'),
    words(printedUnit, 'textSoft'),
    words(`${year}`, 'key'),
    words((status === 'measured' ? w.result : w.objective)[language], 'key'),
    valueCell(one, home, language, isValuesOnly),
    number(theirs?.value ?? null),
    number(difference),
    words(plainReference(cellOf(from.source)), 'link'),
  ];
}

const number = (value: number | null): PlannedCell => ({ value, format: { ...looks.figure, numberFormat: GENERAL } });

/** As many decimals as the figure has: a framework's unit may be a thousand times ours. */
const GENERAL = '#,##0.######';

function valueCell(one: GivenBack, home: string, language: Language, isValuesOnly: boolean): PlannedCell {
  const figure = valueOf(one, language);
  const formula = isValuesOnly || figure.expression === undefined ? null : formulaText(figure.expression, home);
  return {
    value: figure.value,
    ...(formula !== null && { formula }),
    format: { ...looks.figure, numberFormat: Number.isInteger(figure.value) ? numberFormats.whole : GENERAL },
    unit: one.printedUnit,
    lineage: lineageFrom(figure, figure.steps),
    key: `${keyOf(one)}/value`,
  };
}

/** The source cell in the framework's unit, each conversion told. */
export function valueOf({ from, factor, printedUnit, to, identifier }: GivenBack, language: Language): Figure {
  const { source, value, unit, read } = from;
  const amount = { source, value, unit: unit ?? '', ...(read.unit !== undefined && { readUnit: read.unit }) };
  const scale = scaled(1, { times: factor });
  const told = [say(giveBackWords.step, { recipient: recipientNames[to][language], identifier }, language)];
  return figureOf([amount], { scale, unit: printedUnit, otherwise: '', language }, told);
}
