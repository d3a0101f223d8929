import { cataloguePageWords } from '../catalogue/cataloguePageWords';
import {
  crosswalkPageSentences as sentences,
  crosswalkPageWords as words,
  leftCauses,
} from '../catalogue/crosswalk/crosswalkPageWords';
import { crosswalks } from '../catalogue/crosswalk/crosswalks';
import { viewById, views } from '../catalogue/crosswalk/views';
import type { Crosswalk, View, ViewId, ViewSector } from '../domain/crosswalk';
import { exchange } from '../domain/exchange';
import { type Language, say } from '../domain/message';
import { edgeSaid, sectorName } from './crosswalkEdges';
import { page, table } from './markdown';

/** Of each sector in the example. */
const EXAMPLE = 100;
/** Views whose figures make one total: fields of action and kinds of money are never summed. */
const INVENTORIES: ReadonlySet<ViewId> = new Set(['PCAET', 'GPC', 'CRF', 'ECO']);

/** The file of a view's page, without language. */
export const viewFile = (view: ViewId): string => `view-${view.toLowerCase()}`;

const link = (view: View, language: Language): string =>
  `[${view.name[language]}](${viewFile(view.id)}.${language}.md)`;

/** The list of the views' pages, for the first page of the catalogue. */
export const viewLinks = (language: Language): readonly string[] => views.map((view) => `- ${link(view, language)}`);

/** The page of a view: its sectors, then what each becomes in the views that it leads to, with an example. */
export function viewPage(view: View, language: Language): string {
  const leading = crosswalks.flatMap(({ from, to }) => (to === view.id ? (viewById.get(from) ?? []) : []));
  const names = leading.map((one) => link(one, language)).join(', ');
  return page(
    `# ${view.name[language]}`,
    words.intro[language],
    sectorTable(view, language),
    ...crosswalks.filter(({ from }) => from === view.id).flatMap((one) => wayTo(one, view, language)),
    names === '' ? '' : say(sentences.from, { views: names }, language),
    `[${cataloguePageWords.title[language]}](index.${language}.md)`,
  );
}

function sectorTable({ id: view, sectors }: View, language: Language): string {
  const rows = sectors.map(({ id, name, parts = [], isTotal }) => [
    `\`${id}\``,
    name[language],
    isTotal === true ? words.total[language] : parts.map((part) => sectorName(view, part, language)).join(' + '),
  ]);
  return table(
    [words.identifier, words.sector, words.sumOf].map((word) => word[language]),
    rows,
  );
}

function wayTo(crosswalk: Crosswalk, from: View, language: Language): readonly string[] {
  const to = viewById.get(crosswalk.to);
  if (to === undefined) return [];
  const places = from.sectors.map(({ id }) => id);
  const edges = [...crosswalk.edges]
    .sort((a, b) => places.indexOf(a.from) - places.indexOf(b.from))
    .map((edge) => edgeSaid(edge, crosswalk, language));
  const isSummed = INVENTORIES.has(from.id) && INVENTORIES.has(to.id);
  return [
    `## ${say(sentences.to, { view: to.name[language] }, language)}`,
    table(
      [words.sector, words.when, words.goesTo, words.how, words.beware].map((word) => word[language]),
      edges.map((one) => [one.sector, one.when, one.to, one.how, one.beware]),
    ),
    ...(isSummed ? example(crosswalk, { from, to }, language) : []),
    sourceSaid(crosswalk, language),
  ];
}

/** Each crosswalk says its documents, then when it was reviewed. */
function sourceSaid({ source }: Crosswalk, language: Language): string {
  const [documents = source, date = ''] = source.split('; reviewed ');
  return say(sentences.source, { source: documents, date }, language);
}

/** One inventory said in the other view by the engine itself: the total is kept, or what has no row is listed. */
function example(
  crosswalk: Crosswalk,
  inBoth: { readonly from: View; readonly to: View },
  language: Language,
): readonly string[] {
  const { from, to } = inBoth;
  const amounts = from.sectors
    .filter((one) => isLeaf(one, from))
    .map(({ id, isSink }) => ({ sector: id, value: isSink === true ? -EXAMPLE : EXAMPLE }));
  const { rows, left, total } = exchange(amounts, crosswalk, inBoth);
  const number = new Intl.NumberFormat(language);
  const named = (of: readonly { readonly amount: { readonly sector: string } }[]): string =>
    of.map(({ amount }) => sectorName(from.id, amount.sector, language)).join(', ');
  const causes = [...new Set(left.map(({ cause }) => cause))].map((cause) => {
    const own = left.filter((one) => one.cause === cause);
    const sum = own.reduce((all, { amount }) => all + amount.value, 0);
    return [`*${leftCauses[cause][language]}*`, number.format(sum), named(own)];
  });
  const { before, after } = total;
  const holes = { before: number.format(before), after: number.format(after), left: number.format(before - after) };
  return [
    words.example[language],
    table(
      [words.row, words.figure, words.made].map((word) => word[language]),
      [
        ...rows.map(({ sector, value, moves }) => [
          sectorName(to.id, sector, language),
          number.format(value),
          named(moves),
        ]),
        ...causes,
      ],
    ),
    say(sentences.balance, holes, language),
  ];
}

/** Neither a sum of sectors, nor a code that finer codes stand under. */
const isLeaf = ({ id, parts, isTotal }: ViewSector, { isCoded, sectors }: View): boolean =>
  parts === undefined &&
  isTotal !== true &&
  !(isCoded === true && sectors.some((other) => other.id !== id && other.id.startsWith(id)));
