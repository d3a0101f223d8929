import { mappingReasons } from '../../catalogue/mappingReasons';
import { addressOf } from '../../domain/cell';
import { SURE } from '../../domain/fact';
import type { MappingEntry } from '../../domain/mapping';
import { crossing, type Heading, isIndicatorList, labelSpot } from '../../domain/recognition';
import { numberFormatAt } from '../../domain/workbook';
import { familyIn, subjectWorded } from '../reading/family';
import { because, type Context, entryAt, ignored, type Said } from './context';
import { isCrossed, titleYearEntry } from './crossedHeadings';
import { cutSectors } from './cutSectors';
import { headingVersions, rowVersions, versionEntries } from './editions';
import { headingPerimeters } from './headingPerimeters';
import { questioned } from './headingQuestions';
import { familyEntry, nearestTitles } from './familyEntry';
import { isWeighed } from './figures';
import { headingMeaning } from './headings';
import { listRows } from './listRows';
import { type Open, openEntry, openTable, partialTotals } from './openTable';
import { perimeterEntry } from './perimeterEntry';
import { scopeEntries } from './scopes';
import { sectioned, sectionFamilies } from './sections';
import { secondEntries, sectorRows } from './sectorRows';
import { splitRows } from './splitRows';
import { coreUnitOf, textsBeside } from './surroundings';
import { questionedTargets } from './targetQuestions';
import { isTaken, unitEntries } from './unitEntries';
import { withinFamily } from './withinFamily';

/**
 * What the headings, labels, units and surroundings of a grid mean. A grid without a level of any year asks nothing. `weighs` is told
 * the lines whose figures it depends on by how much they are.
 */
export function gridMapping(context: Context, weighs?: (entries: readonly number[]) => void): readonly MappingEntry[] {
  const { layout, recognition } = context;
  const isList = isIndicatorList(recognition.profile);
  const found = headingsSaid(context, isList);
  const taken = found.filter(({ said }) => isFigureHeading(said));
  const figures = taken.map(({ heading }) => heading);
  const sure = taken.filter(({ said }) => said.confidence >= SURE).map(({ heading }) => heading);
  const onHeadings = (headings: typeof found): readonly MappingEntry[] =>
    headings.map(({ heading, said }) => entryAt(context, heading, heading.text, said));
  if (figures.length === 0) return onHeadings(found);
  const beside = textsBeside(context);
  const rowsSeen = isList ? listRows(context, beside, figures) : sectioned(context, sectorRows(context, figures));
  weighs?.(rowsSeen.flatMap(({ entry, figures: own }) => (isWeighed(own) ? [entry] : [])));
  const open = openTable(context, beside, rowsSeen);
  const whole = isList ? rowsSeen : partialTotals(context, beside, rowsSeen);
  const read = splitRows(context, cutSectors(context, beside, whole), figures);
  const seconds = isList ? [] : secondEntries(context);
  const isSaidByRows = seconds.length > 0 && seconds.every(({ meaning }) => /^(?:family|unit):/.test(meaning));
  const measured = isList || isSaidByRows ? null : familyEntry(context, beside, read);
  const family = measured === null ? null : openEntry(measured, open);
  const rows = family === null ? read : withinFamily(context, read, family.meaning);
  const perimeter = perimeterEntry(context, beside);
  const core = family === null ? null : coreUnitOf(family.meaning.slice('family:'.length));
  const perLine =
    family === null
      ? []
      : [...headingFamilies(context, figures, family), ...sectionFamilies(context, rows, family.meaning)];
  const isSaidByAll = figures.every(({ row, col }) => perLine.some(({ at }) => at.address === addressOf(row, col)));
  const isTold = family?.meaning !== 'family:unknown' || family.label !== '';
  const asked = isList ? found : questionedTargets(context, found, rows, nearestTitles(context, beside));
  return [
    ...onHeadings(family === null || (!isTold && perLine.length > 0) ? openHeadings(asked, open) : asked),
    ...titleYearEntry(context, found),
    ...perLine,
    ...rows.map(({ entry, label, said }) => entryAt(context, labelSpot(layout, entry), label, said)),
    ...seconds,
    ...(family === null || (!isTold && isSaidByAll) ? [] : [family]),
    ...unitEntries(context, { figures, rows, beside, core }),
    perimeter,
    ...headingPerimeters(context, sure, perimeter),
    ...versionEntries(context, beside),
    ...headingVersions(context, figures),
    ...(isList ? [] : rowVersions(context, figures, rows.filter(isTaken))),
    ...(isList ? [] : scopeEntries(context, { figures, rows: rows.filter(isTaken), beside })),
  ];
}

/**
 * What each heading means. Shares and changes give nothing; a target in % beside levels is kept, for its figures are asked. In a
 * table without a level, nothing is.
 */
function headingsSaid(
  context: Context,
  isList: boolean,
): readonly { readonly heading: Heading; readonly said: Said }[] {
  const all = context.layout.headings.map((heading) => ({
    heading,
    said: headingMeaning(context, heading),
    isShares: !isList && isShares(context, heading),
  }));
  const hasLevels = all.some(({ said, isShares: isShare }) => !isShare && isFigureHeading(said));
  const kept = all.map(({ heading, said, isShares: isShare }) => {
    const isTarget = hasLevels && /^year:\d{4}:(?:objective|scenario)/.test(said.meaning);
    return { heading, said: isShare && !isTarget ? ignored(context, 'shares') : said };
  });
  return questioned(context, kept);
}

/** Where no entry speaks for the whole table, its columns of figures are as unsure as itself. */
const openHeadings = <T extends { readonly said: Said }>(headings: readonly T[], open: Open | null): readonly T[] =>
  open === null
    ? headings
    : headings.map((one) =>
        isFigureHeading(one.said) && one.said.confidence > open.confidence
          ? { ...one, said: { ...one.said, ...open } }
          : one,
      );

/** Headings over figures to take: a year, or a value whose year stands in another column. */
const isFigureHeading = (said: Said): boolean =>
  /^(?:year:|field:(?:value|objective)-)/.test(said.meaning) || isCrossed(said);

/** A column whose every number is shown as a percentage holds shares, changes or reductions, not levels. */
function isShares({ workbook, sheet, layout }: Context, heading: Heading): boolean {
  let hasNumber = false;
  for (const entry of layout.entries) {
    const { row, col } = crossing(layout, entry, heading);
    const format = numberFormatAt(workbook, sheet, row, col);
    if (format === null) continue;
    if (format.kind !== 'percent') return false;
    hasNumber = true;
  }
  return hasNumber;
}

/**
 * A heading that names another family than the table: "GES" and "Énergie" over the same years. Its unit alone says so only where no
 * title does: tonnes of CO2 under "Consommation d'énergie" are a wrong unit, not emissions. A heading speaks for its own column only.
 */
const headingFamilies = (
  context: Context,
  figures: readonly Heading[],
  family: MappingEntry,
): readonly MappingEntry[] => {
  const isOfHeading = context.layout.headings.some(({ path }) => path.join(' / ') === family.label);
  const isTitled = !isOfHeading && subjectWorded(family.label) !== null;
  return figures.flatMap((heading) => {
    const texts = [...heading.path].reverse();
    const named = texts.map(isTitled ? subjectWorded : familyIn).find((one) => one !== null);
    if (named == null || family.meaning === `family:${named}`) return [];
    const reason = because(context, mappingReasons.familyHere, { text: heading.path.join(' / ').slice(0, 80) });
    return [entryAt(context, heading, heading.text, { meaning: `family:${named}`, confidence: 1, reason })];
  });
};
