import { breakdownWords, catalogueWords as words, needWords } from '../catalogue/catalogueWords';
import { viewById } from '../catalogue/crosswalk/views';
import { frameworks } from '../catalogue/frameworks';
import { familyNames } from '../catalogue/meaningWords';
import type { Crosswalk, View, ViewSector } from '../domain/crosswalk';
import { type Language, say } from '../domain/message';
import { unitName } from '../domain/unitName';
import type { CatalogueJson, EquivalentJson, IndicatorJson } from './catalogueJson';
import { edgeSaid, edgesOf } from './crosswalkEdges';

/** A page of a terminal: more is asked for by a narrower search. */
const MOST = 8;
const MOST_LINES = 12;

/** The catalogue on a terminal: what it holds, or what a search found in it; when that is nothing, `meant` is what to try. */
export function catalogueText(
  catalogue: CatalogueJson,
  search: string,
  meant: string | null,
  language: Language,
): string {
  const lines = search === '' ? overview(catalogue, language) : found(catalogue, language);
  if (lines.length === 0) {
    const nothing =
      meant === null
        ? say(words.nothing, { searched: search }, language)
        : say(words.meant, { searched: search, meant }, language);
    return `${nothing}\n`;
  }
  return `${lines.join('\n')}\n`;
}

function overview({ indicators, frameworks: joined, tete }: CatalogueJson, language: Language): readonly string[] {
  const families = [...new Set(indicators.map(({ family }) => family))];
  const equivalents = indicators.flatMap((one) => one.equivalents);
  const joinedLines = joined.map(({ id, name }) => {
    const count = new Set(equivalents.filter(({ framework }) => framework === id).map((one) => one.identifier)).size;
    return say(words.framework, { name: name[language], count }, language);
  });
  return [
    say(words.core, { count: indicators.length }, language),
    ...families.map((family) => {
      const count = indicators.filter((one) => one.family === family).length;
      return say(words.family, { name: familyNames[family][language], count }, language);
    }),
    words.joined[language],
    ...joinedLines,
    say(words.reachable, { indicators: tete.indicators.length, measures: tete.measures.length }, language),
    say(words.howToSearch, {}, language),
  ];
}

function found({ indicators, tete, views, crosswalks }: CatalogueJson, language: Language): readonly string[] {
  return [
    ...shortened(
      indicators.map((one) => indicatorLines(one, language)).map((some) => some.join('\n')),
      MOST,
      language,
    ),
    ...section(
      say(words.teteHead, { count: tete.indicators.length }, language),
      tete.indicators.map(({ id, title, unit, sets }) => {
        const tags = sets.length === 0 ? '' : ` · ${sets.join(', ')}`;
        return say(words.teteLine, { id, title, unit, sets: tags }, language);
      }),
      language,
    ),
    ...section(
      say(words.measuresHead, { count: tete.measures.length }, language),
      tete.measures.map(({ referential, id, name }) =>
        say(words.measureLine, { code: `${referential}_${id}`, name }, language),
      ),
      language,
    ),
    ...section(
      say(words.viewsHead, { count: views.flatMap(({ sectors }) => sectors).length }, language),
      views.flatMap((view) => view.sectors.map((sector) => sectorLines(sector, view, crosswalks, language))),
      language,
    ),
  ];
}

/** A sector of a view, then where it goes, one way a line. */
const sectorLines = (
  { id, name }: ViewSector,
  view: View,
  crosswalks: readonly Crosswalk[],
  language: Language,
): string =>
  [
    say(words.sectorLine, { view: view.name[language], name: name[language] }, language),
    ...crosswalks
      .filter(({ from }) => from === view.id)
      .flatMap((one) => edgesOf(id, view, one).map((edge) => ({ edge, one })))
      .map(({ edge, one }) => {
        const { when, to, how } = edgeSaid(edge, one, language);
        return say(words.wayLine, { view: viewById.get(one.to)?.name[language] ?? '', when, to, how }, language);
      }),
  ].join('\n');

const section = (head: string, lines: readonly string[], language: Language): readonly string[] =>
  lines.length === 0 ? [] : [head, ...shortened(lines, MOST_LINES, language)];

const shortened = (lines: readonly string[], most: number, language: Language): readonly string[] =>
  lines.length <= most ? lines : [...lines.slice(0, most), say(words.more, { count: lines.length - most }, language)];

/** All that is known of an indicator, its equivalents one a line. */
function indicatorLines(indicator: IndicatorJson, language: Language): readonly string[] {
  const { id, name, unit, basis, formula, breakdowns, warning, remark, equivalents } = indicator;
  const breakdown = breakdowns.map(({ by, parts }) =>
    by === 'scope'
      ? words.byScope[language]
      : say(words.breakdown, { by: breakdownWords[by][language], parts: parts.join(', ') }, language),
  );
  return [
    say(words.head, { id, name: name[language], unit: unit.name[language] }, language),
    say(words.basis, { basis: basis[language] }, language),
    ...equivalents.flatMap((one) => equivalentLines(one, language)),
    ...(formula === undefined ? [] : [say(words.formula, { formula }, language)]),
    ...breakdown,
    ...(warning === undefined ? [] : [say(words.warning, { warning: warning[language] }, language)]),
    ...(remark === undefined ? [] : [say(words.remark, { remark: remark[language] }, language)]),
  ];
}

function equivalentLines(equivalent: EquivalentJson, language: Language): readonly string[] {
  const { framework, identifier, note } = equivalent;
  const name = frameworks[framework].name[language];
  const line = say(
    words.equivalent,
    { framework: name, identifier, relation: relationOf(equivalent, language) },
    language,
  );
  return note === undefined ? [line] : [line, say(words.noted, { note: note[language] }, language)];
}

/** `= × 0,001 (kt CO₂e/an)`: what to multiply our figure by to say theirs, and how the two relate. */
export function relationOf({ unit, factor, needs, whole, now }: EquivalentJson, language: Language): string {
  const named = unitName(unit, language);
  const need = needWords[needs ?? 'conversion'][language];
  const times =
    factor === null
      ? say(words.noFactor, { unit: named, need }, language)
      : factor === 1
        ? say(whole === undefined ? words.equal : words.sameUnit, { unit: named }, language)
        : say(words.times, { factor, unit: named }, language);
  if (whole === 'core') return say(words.part, { times }, language);
  if (whole === 'framework') return say(words.within, { times }, language);
  return now === undefined ? times : say(words.replaced, { times, now }, language);
}
