import { HOME } from '../../catalogue/sheetNames';
import { askerNames } from '../../catalogue/askers';
import { answeredWords, coverageWords } from '../../catalogue/coverageWords';
import { giveBackWords } from '../../catalogue/giveBackWords';
import { holderOf } from '../../catalogue/holders';
import { indicatorById } from '../../catalogue/indicators';
import { ASKERS, type CoverageRow } from '../../domain/coverage';
import { cellOf, type Status } from '../../domain/fact';
import { type Language, say } from '../../domain/message';
import { sayPrinted, typeset } from '../../domain/typography';
import { coverageOf } from '../../pipeline';
import type { Contract } from '../contract';
import type { CoverageLine, CoverageView, HolderToAsk } from '../view/coverageView';
import { FIRST_LINES } from '../view/view';
import { linkTo } from './cells';
import { givenLists } from './givenLists';
import { territoryIn } from './settingsView';

/** What « Ce que demande chaque cadre » shows. */
export function coverageView(contract: Contract, language: Language): CoverageView {
  const { rows, contract: counts, figures, observatory } = coverageOf(contract.dossier, contract.tables);
  const missing = rows.filter(({ state, askedBy }) => state === 'missing' && askedBy.contract !== undefined);
  const holders = holdersOf(missing, { territory: territoryIn(contract), observatory }, language);
  const sheet = contract.workbook.sheets.find(({ ours, copyOf }) => ours === 'give-back' && copyOf === undefined);
  return {
    contract: counts,
    figures,
    askers: ASKERS.map((asker) => ({ asker, name: askerNames[asker][language] })),
    rows: rows.map((row) => lineOf(row, observatory, language)),
    holders,
    list: holders.map(handedOut).join('\n\n'),
    given: givenLists(contract, language),
    sheet: sheet === undefined ? null : linkTo({ sheet: sheet.name, address: HOME }),
  };
}

function lineOf(
  { indicator, askedBy, state, answers }: CoverageRow,
  observatory: string | undefined,
  language: Language,
): CoverageLine {
  const asked = ASKERS.filter((asker) => askedBy[asker] !== undefined);
  const { name, where } = holderOf(indicator, observatory);
  return {
    indicator,
    name: nameOf(indicator, language),
    unit: indicatorById.get(indicator)?.unit ?? '',
    state,
    says: answeredWords[state][language],
    askedBy: asked,
    identifiers: asked
      .map((asker) => `${askerNames[asker][language]} ${(askedBy[asker] ?? []).map(withoutPeriod).join(', ')}`)
      .join(' · '),
    cells: answers.slice(0, FIRST_LINES).map(({ source, year, status }) => ({
      cell: linkTo(cellOf(source)),
      what: `${statusWord(status, language)} ${year}`,
    })),
    count: answers.length,
    holder:
      state === 'missing'
        ? sayPrinted(coverageWords.holderLine, { holder: name[language], where: where[language] }, language)
        : null,
  };
}

/** The deposit has a column per period: the figure is the same. */
const withoutPeriod = (identifier: string): string => identifier.replace('_{period}', '');

const statusWord = (status: Status, language: Language): string =>
  (status === 'measured' ? giveBackWords.result : giveBackWords.objective)[language];

const nameOf = (indicator: string, language: Language): string =>
  indicatorById.get(indicator)?.name[language] ?? indicator;

function holdersOf(
  missing: readonly CoverageRow[],
  { territory, observatory }: { readonly territory: string | null; readonly observatory: string | undefined },
  language: Language,
): readonly HolderToAsk[] {
  const byHolder = new Map<string, readonly string[]>();
  for (const { indicator } of missing) {
    const { id } = holderOf(indicator, observatory);
    const unit = indicatorById.get(indicator)?.unit ?? '';
    const figure = say(coverageWords.missingLine, { name: nameOf(indicator, language), unit }, language);
    byHolder.set(id, [...(byHolder.get(id) ?? []), figure]);
  }
  const holders = new Map(
    missing.map(({ indicator }) => {
      const holder = holderOf(indicator, observatory);
      return [holder.id, holder];
    }),
  );
  return [...holders.values()].map(({ id, name, where }) => {
    const figures = byHolder.get(id) ?? [];
    return {
      id,
      name: name[language],
      where: typeset(where[language], language),
      figures,
      letter: sayPrinted(
        coverageWords.letter,
        { territory: territory ?? coverageWords.ourTerritory[language], figures: figures.join(SEPARATOR[language]) },
        language,
      ),
    };
  });
}

/** Names hold commas. */
const SEPARATOR: Readonly<Record<Language, string>> = { fr: typeset(' ; ', 'fr'), en: '; ' };

const handedOut = ({ name, where, figures }: HolderToAsk): string =>
  [`${name} (${where})`, ...figures.map((figure) => `- ${figure}`)].join('\n');
