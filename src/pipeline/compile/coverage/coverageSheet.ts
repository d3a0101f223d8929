import { askerNames } from '../../../catalogue/askers';
import { answeredWords, coverageWords } from '../../../catalogue/coverageWords';
import { holderOf } from '../../../catalogue/holders';
import { indicatorById } from '../../../catalogue/indicators';
import { ASKERS, type Coverage, type CoverageRow, isCovered } from '../../../domain/coverage';
import { cellOf } from '../../../domain/fact';
import { type Language, say } from '../../../domain/message';
import type { PlannedCell, SheetPlan } from '../../../domain/plan';
import { heightFor, rowOf, words } from '../layout';
import { plainReference } from '../lineageSheet';
import { ownColumn, ownSheet } from '../ownSheet';

const HEAD_ROWS = 3;
const WIDTH = { figure: 60, asker: 10, unit: 14, state: 16, year: 12, where: 30, ask: 60 } as const;

/** The coverage matrix as a sheet: one row per indicator that somebody asks for, with a link to the cell that answers. */
export function coverageSheet({ rows, contract, observatory }: Coverage, name: string, language: Language): SheetPlan {
  const w = coverageWords;
  const columns = [
    ownColumn('figure', w.figure, WIDTH.figure, language),
    ...ASKERS.map((asker) => ownColumn(asker, askerNames[asker], WIDTH.asker, language)),
    ownColumn('unit', w.unit, WIDTH.unit, language),
    ownColumn('state', w.state, WIDTH.state, language),
    ownColumn('year', w.latest, WIDTH.year, language),
    ownColumn('where', w.where, WIDTH.where, language),
    ownColumn('ask', w.ask, WIDTH.ask, language),
  ];
  const body = rows.map((row) => {
    const cells = cellsOf(row, observatory, language);
    const height = heightFor(
      cells.map(({ value }, i) => ({
        text: value,
        width: columns[i]?.width ?? WIDTH.figure,
        isSmall: columns[i]?.id === 'ask',
      })),
    );
    return rowOf(row.indicator, cells, height);
  });
  const links = rows.flatMap(({ answers: [first] }, i) =>
    first === undefined ? [] : [{ row: HEAD_ROWS + i, col: ASKERS.length + 5, to: cellOf(first.source) }],
  );
  const covered = contract.shared + contract.own;
  const frame = {
    title: w.title[language],
    subtitle: `${say(w.summary, { ...contract, covered }, language)} ${w.subtitle[language]}`,
    columns,
  };
  return ownSheet('coverage', name, frame, body, links, language);
}

function cellsOf(row: CoverageRow, observatory: string | undefined, language: Language): readonly PlannedCell[] {
  const { indicator, askedBy, state, answers } = row;
  const known = indicatorById.get(indicator);
  const [first] = answers;
  const holder = holderOf(indicator, observatory);
  const ask = say(coverageWords.holderLine, { holder: holder.name[language], where: holder.where[language] }, language);
  return [
    words(known?.name[language] ?? indicator, 'text'),
    ...ASKERS.map((asker) =>
      words((askedBy[asker] === undefined ? coverageWords.notAsked : coverageWords.asked)[language], 'key'),
    ),
    words(known?.unit ?? null, 'textSoft'),
    words(answeredWords[state][language], isCovered(row) || state === 'not-applicable' ? 'text' : 'warning'),
    words(first === undefined ? null : `${first.year}`, 'key'),
    words(first === undefined ? null : plainReference(cellOf(first.source)), first === undefined ? 'text' : 'link'),
    words(state === 'missing' ? ask : null, 'textSoft'),
  ];
}
