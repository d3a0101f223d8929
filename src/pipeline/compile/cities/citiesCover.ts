import { levelNames } from '../../../catalogue/bodies';
import { citiesSheetWords as w } from '../../../catalogue/citiesSheetWords';
import { type CitySheetId, citySheets, originWords, remarkWords } from '../../../catalogue/citiesWords';
import { refusalWords } from '../../../catalogue/cityRefusals';
import { inventoryMethods } from '../../../catalogue/inventoryMethods';
import { bookWords } from '../../../catalogue/tables/bookWords';
import { laureates } from '../../../catalogue/laureates';
import { heights } from '../../../catalogue/looks';
import type { CityRefusal, ComparedCity, Consolidation } from '../../../domain/consolidation';
import { type Bilingual, type Language, say } from '../../../domain/message';
import { numberSaid } from '../../../domain/numberSaid';
import type { PlannedRow, SheetPlan } from '../../../domain/plan';
import { heightFor, rowOf, words } from '../layout';
import { citySheet, head } from './citySheet';

const WIDTHS = [26, 28, 34, 22, 14, 34, 24, 16, 18, 50] as const;

/** Sheets of a comparison after the cover. */
const SHEETS = [
  'indicators',
  'tables',
  'gap',
  'investments',
  'ratios',
  'charts',
  'asks',
  'levels',
  'chapters',
  'findings',
  'changes',
  'apart',
  'origin',
] as const;

/** What the cover says of the sheets that follow. */
interface CoverContent {
  readonly sheets: readonly CitySheetId[];
  /** How the figures are given, under the summary. */
  readonly notes: readonly string[];
  readonly subtitle?: Bilingual;
}

/** Who sent what: the nine laureates, received or not, other territories, and the files that were refused. No date. */
export function citiesCover(
  compared: Pick<Consolidation, 'cities' | 'notReceived' | 'refused'>,
  language: Language,
  { sheets, notes, ...said }: CoverContent = { sheets: SHEETS, notes: [] },
): SheetPlan {
  const { cities, notReceived, refused } = compared;
  const headings = [
    w.city,
    w.state,
    w.file,
    w.territory,
    w.baseYear,
    w.method,
    w.templates,
    w.coverage,
    w.findings,
    w.remarks,
  ];
  const columns = headings.map((heading, i) => head(`c${i}`, heading, WIDTHS[i] ?? 20, language));
  const received = cities.map((city) => row(`city-${city.city}`, lineOf(city, language)));
  const absent = notReceived.map((id) => {
    const one = laureates.find((known) => known.id === id);
    return row(`laureate-${id}`, [
      one?.name ?? id,
      w.notReceived[language],
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      one?.ambiguity[language] ?? '',
    ]);
  });
  const others = cities.filter(({ isLaureate }) => !isLaureate).length;
  const counts = {
    received: laureates.length - notReceived.length,
    laureates: laureates.length,
    others,
    refused: refused.length,
  };
  const body = [
    ...received,
    ...absent,
    rowOf('summary', [words(say(w.summary, counts, language), 'note')], heights.noteLine),
    ...notes.map((note, i) => rowOf(`note-${i + 1}`, [words(note, 'note')], heights.noteLine)),
    rowOf('refused', [words(w.refusedFiles[language], 'caption')], heights.row),
    ...(refused.length === 0 ? [rowOf('refused-none', [words(w.noneRefused[language], 'note')])] : []),
    ...refused.map((one, i) =>
      rowOf(`refused-${i + 1}`, [words(refusalSaid(one, language), 'note')], heights.noteLine),
    ),
    rowOf('sheets', [null], heights.line),
    ...sheets.map((id) =>
      rowOf(
        `sheet-${id}`,
        [words(citySheets[id].name[language], 'link'), words(citySheets[id].title[language], 'text')],
        heightFor([{ text: citySheets[id].title[language], width: WIDTHS[1] ?? 20 }]),
      ),
    ),
  ];
  const first = body.length - sheets.length;
  const links = sheets.map((id, i) => ({
    row: first + i,
    col: 1,
    to: { sheet: citySheets[id].name[language], address: 'B1' },
  }));
  return citySheet('cover', { columns, body, links, ...said }, language);
}

/** A file that was left out, in one sentence. */
export function refusalSaid(refusal: CityRefusal, language: Language): string {
  const name = 'name' in refusal ? refusal.name : '';
  const other =
    refusal.kind === 'twice' || refusal.kind === 'earlier'
      ? refusal.kept
      : refusal.kind === 'wrong-city'
        ? refusal.other
        : refusal.kind === 'unread'
          ? refusal.sentence
          : '';
  return say(refusalWords[refusal.kind], { file: refusal.file, name, other }, language);
}

const row = (key: string, texts: readonly string[]): PlannedRow =>
  rowOf(
    key,
    texts.map((text, i) => words(text, i === 0 ? 'label' : 'text')),
    heightFor(texts.map((text, i) => ({ text, width: WIDTHS[i] ?? 20 }))),
  );

function lineOf(city: ComparedCity, language: Language): readonly string[] {
  const { contract, territory, population, coverage, counts } = city;
  const method =
    inventoryMethods.find(({ id }) => id === contract.inventoryMethod)?.name[language] ?? w.methodUnsaid[language];
  const people = population === undefined ? '' : ` · ${numberSaid(population.value, language)} hab`;
  return [
    city.name,
    `${w.received[language]} · ${originWords[city.origin][language]}`,
    city.file,
    `${levelNames[territory.level][language]}${people}`,
    contract.baselineYear === undefined ? w.notSaid[language] : `${contract.baselineYear}`,
    contract.inventories === undefined ? method : `${method} · ${contract.inventories}`,
    templatesOf(city, language),
    coverage === undefined ? '' : say(w.covered, coverage, language),
    `${counts.blocking} / ${counts.warning - counts.justified}`,
    city.remarks.map((remark) => remarkWords[remark][language]).join(' '),
  ];
}

function templatesOf({ contract: { actionPlan, gapForm, investmentPlan } }: ComparedCity, language: Language): string {
  const told = [
    actionPlan === undefined ? null : say(bookWords.actionPlan, { number: actionPlan.slice(1) }, language),
    gapForm === undefined ? null : say(bookWords.gapForm, { form: gapForm }, language),
    investmentPlan === undefined
      ? null
      : say(bookWords.investmentPlan, { tables: investmentPlan === 'early' ? '11' : '15' }, language),
  ].filter((one) => one !== null);
  return told.length === 0 ? w.notSaid[language] : told.join(' · ');
}
