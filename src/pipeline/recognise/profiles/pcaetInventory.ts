import type { Bilingual } from '../../../domain/message';
import { plain } from '../../../domain/label';
import { dimensionOf } from '../../../domain/unit';
import { unitIn } from '../../../domain/unitWritten';
import { familyIn } from '../../reading/family';
import { knownLabel } from '../../reading/knownLabel';
import { partLabelIn } from '../../reading/partLabel';
import { isUnitHeading } from '../../reading/unitHeading';
import type { Face } from '../face';
import { textAt } from '../headingLines';
import type { Profile, TableSeen } from '../profile';
import { singleYearTables } from '../singleYear';
import { tidyTables } from '../tidyTables';
import { type YearTable, yearTables } from '../yearTables';

/** Sectors or carriers needed to call a table of years an inventory: one may be a coincidence. */
const LEAST_KNOWN = 2;

/** An ambiguous label of the catalogue still counts; a likeness does not. */
const LIKELY = 0.85;

/** Greenhouse gases, energy or pollutants by PCAET sector or carrier, and by year: inventories, objectives and scenarios alike. */
export const pcaetInventory: Profile = {
  id: 'pcaet-inventory',
  title: { fr: 'Inventaire PCAET', en: 'Climate plan inventory' },
  isBothWays: true,
  recognise: (face) => {
    const tidy = tidyTables(face).flatMap(({ table, unknown }) =>
      unknown.length > 0 ? [] : inventoryIn(face, table()),
    );
    const dated = [...tidy, ...yearTables(face).flatMap((table) => inventoryIn(face, table))];
    return [
      ...dated,
      ...singleYearTables(
        face,
        dated.map(({ box }) => box),
      ).flatMap((table) => inventoryIn(face, table)),
    ];
  },
};

function inventoryIn(face: Face, table: YearTable): readonly TableSeen[] {
  const known = table.labels.map(knownLabel);
  const split = new Set(
    known.flatMap((seen) =>
      seen !== null && seen.kind !== 'indicator' && seen.confidence >= LIKELY ? [seen.target] : [],
    ),
  );
  const texts = [
    face.sheet.name,
    ...table.layout.notes.map(({ text }) => text),
    ...table.layout.headings.flatMap(({ path }) => path),
  ];
  const said = [...texts, textAt(face, table.line, table.labelPlace)];
  if (split.size < LEAST_KNOWN || said.some(isMoney)) return [];
  const share =
    table.labels.filter((label, i) => known[i] != null || partLabelIn(label) !== null).length / known.length;
  const hasFamily = [...said, ...table.labels, ...besideLabels(face, table)].some((text) => familyIn(text) !== null);
  const years = table.years.map(({ year }) => year);
  const signs: Bilingual[] = [
    table.layout.years === undefined
      ? yearsSign(years)
      : { fr: 'une ligne par secteur et par année', en: 'one row per sector and year' },
    {
      fr: `${split.size} secteurs ou énergies reconnus par leur nom`,
      en: `${split.size} sectors or carriers known by name`,
    },
    hasFamily
      ? {
          fr: 'gaz à effet de serre, énergie ou polluants nommés',
          en: 'greenhouse gases, energy or pollutants are named',
        }
      : { fr: 'rien ne dit ce que le tableau mesure', en: 'nothing says what the table measures' },
  ];
  const confidence = 0.55 + 0.2 * Math.min(1, share / 0.6) + (hasFamily ? 0.2 : 0) + (years.length > 1 ? 0.05 : 0);
  return [{ ...table.whole(), signs, confidence: Math.min(1, confidence) }];
}

/** Lines beside the labels that tell what is measured: a unit on each row, a pollutant beside each sector. */
const TELLING = 40;

function besideLabels(face: Face, { layout }: YearTable): readonly string[] {
  const { headings, entries, secondLabels } = layout;
  const units = headings.filter(({ path }) => path.some(isUnitHeading));
  const places = [...units.map(({ col }) => col), ...(secondLabels === undefined ? [] : [secondLabels])];
  return places.flatMap((place) => entries.slice(0, TELLING).map((line) => textAt(face, line, place)));
}

/** Amounts of money by year are an investment plan, whatever its lines are called. */
const isMoney = (text: string): boolean => {
  const unit = unitIn(text);
  return (
    (unit !== null && dimensionOf(unit.unit) === 'money') ||
    /\b(?:credits? de paiement|autorisations? de programme|ppi|ap[ /]cp)\b/.test(plain(text))
  );
};

const yearsSign = (years: readonly number[]): Bilingual => {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last
    ? { fr: `une année : ${first}`, en: `one year: ${first}` }
    : {
        fr: `${years.length} années en en-tête, de ${first} à ${last}`,
        en: `${years.length} years as headings, ${first} to ${last}`,
      };
};
