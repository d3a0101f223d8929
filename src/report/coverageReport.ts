import { askerNames } from '../catalogue/askers';
import { answeredWords, coverageWords as w } from '../catalogue/coverageWords';
import { holderOf } from '../catalogue/holders';
import { indicatorById } from '../catalogue/indicators';
import { type Answered, type Asker, ASKERS, type Coverage, type CoverageRow } from '../domain/coverage';
import { cellOf, type Status } from '../domain/fact';
import { type Bilingual, type Language, say } from '../domain/message';
import { publicSource, type PublicSource } from './publicSource';

/** What `coverage --json` prints. */
export interface CoverageJson {
  readonly rows: readonly {
    readonly indicator: string;
    readonly name: Bilingual;
    readonly unit: string;
    readonly askedBy: Readonly<Partial<Record<Asker, readonly string[]>>>;
    readonly state: Answered;
    readonly answers: readonly { readonly source: PublicSource; readonly year: number; readonly status: Status }[];
    /** Whom to ask, for what is missing. */
    readonly holder?: { readonly name: Bilingual; readonly where: Bilingual };
  }[];
  readonly contract: Coverage['contract'];
  readonly figures: Coverage['figures'];
}

/** The matrix as others read it: names, and who holds what is missing. */
export const coverageJson = ({ rows, contract, figures, observatory }: Coverage): CoverageJson => ({
  rows: rows.map(({ indicator, askedBy, state, answers }) => {
    const { name, where } = holderOf(indicator, observatory);
    return {
      indicator,
      name: nameOf(indicator),
      unit: indicatorById.get(indicator)?.unit ?? '',
      askedBy,
      state,
      answers: answers.map((one) => ({ ...one, source: publicSource(one.source) })),
      ...(state === 'missing' && { holder: { name, where } }),
    };
  }),
  contract,
  figures,
});

/** The matrix for a terminal: the counts, one line per figure that the contract asks for, what is missing and whom to ask. */
export function coverageText(coverage: Coverage, language: Language): string {
  const { contract, figures } = coverage;
  const asked = coverage.rows.filter(({ askedBy }) => askedBy.contract !== undefined);
  const missing = asked.filter(({ state }) => state === 'missing');
  const heads = ASKERS.map((asker) => askerNames[asker][language]);
  const width = Math.max(...asked.map(({ indicator }) => nameOf(indicator)[language].length));
  const lines = [
    say(w.summary, { ...contract, covered: contract.shared + contract.own }, language),
    say(w.cells, figures, language),
    '',
    `${w.figure[language].padEnd(width)}  ${heads.join('  ')}`,
    ...asked.map((row) => matrixLine(row, { width, heads }, language)),
    '',
    w.missingTitle[language],
    ...(missing.length === 0
      ? [`  ${w.nothingMissing[language]}`]
      : missingLines(missing, coverage.observatory, language)),
  ];
  return `${lines.join('\n')}\n`;
}

function matrixLine(
  { indicator, askedBy, state, answers }: CoverageRow,
  { width, heads }: { readonly width: number; readonly heads: readonly string[] },
  language: Language,
): string {
  const name = nameOf(indicator)[language].padEnd(width);
  const marks = ASKERS.map((asker, i) => {
    const mark = (askedBy[asker] === undefined ? w.notAsked : w.asked)[language];
    return mark.padEnd(heads[i]?.length ?? 0);
  });
  const [first] = answers;
  const where =
    first === undefined ? '' : `, ${first.year}, ${cellOf(first.source).sheet}!${cellOf(first.source).address}`;
  return `${name}  ${marks.join('  ')}  ${answeredWords[state][language]}${where}`;
}

/** One line per holder with what to ask: a list to hand out. */
function missingLines(
  missing: readonly CoverageRow[],
  observatory: string | undefined,
  language: Language,
): readonly string[] {
  const byHolder = new Map<string, { readonly line: string; readonly names: string[] }>();
  for (const { indicator } of missing) {
    const { id, name, where } = holderOf(indicator, observatory);
    const known = byHolder.get(id);
    const figure = nameOf(indicator)[language];
    if (known !== undefined) known.names.push(figure);
    else {
      const line = say(w.holderLine, { holder: name[language], where: where[language] }, language);
      byHolder.set(id, { line, names: [figure] });
    }
  }
  return [...byHolder.values()].flatMap(({ line, names }) => [`  ${line}`, ...names.map((name) => `    - ${name}`)]);
}

const nameOf = (indicator: string): Bilingual => indicatorById.get(indicator)?.name ?? { fr: indicator, en: indicator };
