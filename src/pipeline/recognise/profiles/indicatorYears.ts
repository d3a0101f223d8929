import type { Bilingual } from '../../../domain/message';
import { dimensionOf } from '../../../domain/unit';
import { unitIn } from '../../../domain/unitWritten';
import { energyTypeIn } from '../../reading/filiere';
import { indicatorNamed } from '../../reading/indicatorNamed';
import { knownLabel } from '../../reading/knownLabel';
import { topicIn } from '../../reading/topic';
import type { Face } from '../face';
import { textAt } from '../headingLines';
import type { Profile, TableSeen } from '../profile';
import { type YearTable, yearTables } from '../yearTables';

/** Indicators needed to call a table of years a list: one may be a coincidence. */
const LEAST_KNOWN = 2;
/** How sure we are where half of the rows are known, and where fewer are: then the whole table is asked. */
const MOSTLY = 0.95;
const PARTLY = 0.7;

/** Anything of the core by year: pollutants, ways of producing, soils, modes of travel, one in each row, or across with years down. */
export const indicatorYears: Profile = {
  id: 'indicator-list',
  title: { fr: 'Indicateurs par année', en: 'Indicators by year' },
  isBothWays: true,
  recognise: (face) => yearTables(face).flatMap((table) => listIn(face, table)),
};

function listIn(face: Face, table: YearTable): readonly TableSeen[] {
  const { notes } = table.layout;
  const corner = textAt(face, table.layout.headings[0]?.row ?? table.line, table.labelPlace);
  const texts = [corner, ...notes.map(({ text }) => text).reverse(), face.sheet.name];
  const topic = texts.map(topicIn).find((one) => one !== null) ?? null;
  const labels = topic === 'renewable' ? table.labels.filter((label) => energyTypeIn(label) === null) : table.labels;
  const seen = labels.map((label) => indicatorNamed(label, topic));
  const named = new Set(seen.filter((one) => one !== null));
  const others = labels.filter((label, i) => seen[i] === null && knownLabel(label)?.isSure === true);
  if (named.size < LEAST_KNOWN || named.size <= others.length || texts.some(isMoney)) return [];
  const years = new Set(table.years.map(({ year }) => year));
  const signs: readonly Bilingual[] = [
    { fr: `${named.size} indicateurs reconnus par leur nom`, en: `${named.size} indicators known by name` },
    { fr: `${years.size} années en en-tête`, en: `${years.size} years as headings` },
  ];
  const isMostlyKnown = seen.filter((one) => one !== null).length * 2 >= labels.length;
  const { box, layout } = table.whole();
  const { secondLabels: _, ...list } = layout; // a type beside a filière is read as such, not as a second axis
  return [{ box, layout: list, signs, confidence: isMostlyKnown ? MOSTLY : PARTLY }];
}

const isMoney = (text: string): boolean => {
  const unit = unitIn(text);
  return unit !== null && dimensionOf(unit.unit) === 'money';
};
