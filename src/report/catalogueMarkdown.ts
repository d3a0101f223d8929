import { breakdownWords, catalogueWords } from '../catalogue/catalogueWords';
import { cataloguePageWords as words } from '../catalogue/cataloguePageWords';
import { crosswalkPageWords } from '../catalogue/crosswalk/crosswalkPageWords';
import { frameworks } from '../catalogue/frameworks';
import type { Family } from '../catalogue/indicator';
import { familyNames } from '../catalogue/meaningWords';
import { sectors } from '../catalogue/sectors';
import { unitSpellings } from '../catalogue/unitSpellings';
import { type Language, say } from '../domain/message';
import type { UnitId } from '../domain/unit';
import { unitName } from '../domain/unitName';
import type { CatalogueJson, EquivalentJson, IndicatorJson } from './catalogueJson';
import { relationOf } from './catalogueText';
import { page, table } from './markdown';
import { viewLinks } from './viewPages';

/** The families of the catalogue, in its order. */
export const familiesIn = ({ indicators }: CatalogueJson): readonly Family[] => [
  ...new Set(indicators.map(({ family }) => family)),
];

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The page of a family: each indicator with its equivalents, its formula and what to beware of. */
export function familyPage(catalogue: CatalogueJson, family: Family, language: Language): string {
  const own = catalogue.indicators.filter((one) => one.family === family);
  return page(
    `# ${capital(familyNames[family][language])}`,
    own[0]?.basis[language] ?? '',
    ...own.map((one) => sectionOf(one, language)),
    `[${words.title[language]}](index.${language}.md)`,
  );
}

const sectionOf = (indicator: IndicatorJson, language: Language): string => {
  const { id, name, unit, labels, equivalents } = indicator;
  return [
    `## ${name[language]}`,
    `\`${id}\` · ${unit.name[language]}`,
    ...(equivalents.length === 0 ? [] : [equivalentTable(equivalents, language)]),
    ...remarksOf(indicator, language),
    ...(labels.length === 0 ? [] : [`${words.labels[language]} ${labels.join(' · ')}`]),
  ].join('\n\n');
};

/** What follows an indicator's equivalents: formula, breakdowns, warning, remark. */
export const remarksOf = (
  { formula, breakdowns, warning, remark }: IndicatorJson,
  language: Language,
): readonly string[] => [
  ...(formula === undefined ? [] : [say(catalogueWords.formula, { formula: `\`${formula}\`` }, language).trim()]),
  ...breakdowns.map(({ by, parts }) =>
    (by === 'scope'
      ? catalogueWords.byScope[language]
      : say(catalogueWords.breakdown, { by: breakdownWords[by][language], parts: parts.join(', ') }, language)
    ).trim(),
  ),
  ...(warning === undefined ? [] : [say(catalogueWords.warning, { warning: warning[language] }, language).trim()]),
  ...(remark === undefined ? [] : [say(catalogueWords.remark, { remark: remark[language] }, language).trim()]),
];

const equivalentTable = (equivalents: readonly EquivalentJson[], language: Language): string =>
  table(
    [words.framework, words.identifier, words.printed, words.relation].map((word) => word[language]),
    equivalents.map((one) => [
      frameworks[one.framework].name[language],
      `\`${one.identifier}\``,
      one.title,
      `${relationOf(one, language)}${one.note === undefined ? '' : `. ${one.note[language]}`}`,
    ]),
  );

/** The page of sectors: what each is, family by family, in each framework. */
export function sectorsPage({ indicators }: CatalogueJson, language: Language): string {
  const sections = sectors.flatMap(({ id, name }) => {
    const own = indicators.filter(({ sector }) => sector === id);
    if (own.length === 0) return [];
    const rows = own.map((one) => [
      `[${one.id}](${one.family}.${language}.md)`,
      one.unit.name[language],
      one.equivalents
        .filter(({ relation }) => relation !== 'part-of')
        .map(({ identifier }) => `\`${identifier}\``)
        .join(' '),
    ]);
    const head = [words.indicator, words.unit, words.identifier].map((word) => word[language]);
    return [`## ${name[language]}`, table(head, rows)];
  });
  return page(`# ${words.bySector[language]}`, ...sections, `[${words.title[language]}](index.${language}.md)`);
}

/** The page of units: how each is written, and which indicators are counted in it. */
export function unitsPage({ indicators }: CatalogueJson, language: Language): string {
  const units = Object.keys(unitSpellings) as readonly UnitId[]; // the keys of a constant are its units
  const rows = units.map((unit) => [
    unitName(unit, language),
    (unitSpellings[unit] ?? []).join(' · '),
    indicators
      .filter((one) => one.unit.id === unit)
      .map(({ id }) => `\`${id}\``)
      .join(' '),
  ]);
  const head = [words.unit, words.written, words.usedBy].map((word) => word[language]);
  return page(`# ${words.byUnit[language]}`, table(head, rows), `[${words.title[language]}](index.${language}.md)`);
}

/** The first page: where to go. */
export function catalogueIndex(catalogue: CatalogueJson, language: Language): string {
  const families = familiesIn(catalogue).map((family) => {
    const count = catalogue.indicators.filter((one) => one.family === family).length;
    return `- [${capital(familyNames[family][language])}](${family}.${language}.md) (${count})`;
  });
  return page(
    `# ${words.title[language]}`,
    words.intro[language],
    `## ${words.families[language]}`,
    families.join('\n'),
    `## ${crosswalkPageWords.views[language]}`,
    viewLinks(language).join('\n'),
    [
      `- [${words.bySector[language]}](sectors.${language}.md)`,
      `- [${words.byUnit[language]}](units.${language}.md)`,
      `- [${words.withSearch[language]}](search.${language}.html)`,
      `- [${words.tete[language]}](tete.html)`,
    ].join('\n'),
  );
}
