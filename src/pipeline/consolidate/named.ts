import { funders, levelSigns, LEVELS } from '../../catalogue/bodies';
import { fieldNames, rowNames } from '../../catalogue/citySubjects';
import { financeLabels } from '../../catalogue/labels/finance';
import { sectors } from '../../catalogue/sectors';
import { fields, rowOfSector, sectorWords } from '../../catalogue/tables/fields';
import type { Level } from '../../domain/fact';
import { plain } from '../../domain/label';

const fieldIds: ReadonlyMap<string, string> = new Map(
  fields.flatMap(({ id, actionPlan, investmentPlan }) => {
    const names = fieldNames[id];
    return [actionPlan, investmentPlan, ...(names === undefined ? [] : [names.fr, names.en])].map(
      (name) => [plain(name), id] as const,
    );
  }),
);

/** What stands for a sector, a field or a funder that a table does not name, or names otherwise. */
export const UNSAID = 'unsaid';

/** The field of action that a table names, by identifier. */
export const fieldNamed = (text: string): string => fieldIds.get(plain(text)) ?? UNSAID;

const rowsBySector: ReadonlyMap<string, string> = new Map([
  ...Object.entries(rowNames).flatMap(([id, { fr, en }]) => [[plain(fr), id] as const, [plain(en), id] as const]),
  ...[
    ...sectors.flatMap(({ id, name }) => [[plain(name.fr), id] as const, [plain(name.en), id] as const]),
    ...Object.entries(sectorWords),
  ].flatMap(([name, sector]) => {
    const row = rowOfSector[sector];
    return row === undefined ? [] : [[name, row] as const];
  }),
]);

/** The row of the inventory that an emission sector is counted in. */
export const rowNamed = (text: string): string => rowsBySector.get(plain(text)) ?? UNSAID;

const FUNDING = 'finance:funding_';
const funderLabels: ReadonlyMap<string, string> = new Map(
  financeLabels
    .filter(({ target }) => target.startsWith(FUNDING))
    .flatMap(({ target, labels }) => labels.map((label) => [plain(label), target.slice(FUNDING.length)] as const)),
);

/** Labels short enough to stand inside other words are looked for whole. */
const SHORT = 4;

/** What kind of funder a name is: `state`, `ademe`, `eu`, `private`…; `other` where it is none that we know. */
export function funderKind(text: string): string {
  const said = plain(text);
  const known = funderLabels.get(said);
  if (known !== undefined) return known;
  const found = [...funderLabels].find(([label]) => label.length >= SHORT && said.includes(label));
  return found?.[1] ?? kindOfLevel[levelNamed(text) ?? 'other'];
}

/** The level that a body or a word names; `null` where it names none: never the city by default. */
export function levelNamed(text: string): Level | null {
  const said = plain(text);
  return levelSigns.find(([word]) => word.test(said))?.[1] ?? null;
}

/** Every level that a text names: an ask may be addressed to the State and to the region. */
export function levelsNamed(text: string): readonly Level[] {
  const said = plain(text);
  const named = new Set(levelSigns.flatMap(([word, level]) => (word.test(said) ? [level] : [])));
  return LEVELS.filter((level) => named.has(level));
}

/** The level that a funder's euro comes from; own funds come from the territory itself. */
export function levelOfFunder(text: string, own: Level): Level {
  const level = funders[funderKind(text)]?.level ?? 'other';
  return level === 'own' ? own : level;
}

const kindOfLevel: Readonly<Record<Level, string>> = {
  commune: 'other',
  epci: 'epci',
  department: 'department',
  region: 'region',
  state: 'state',
  europe: 'eu',
  other: 'other',
};
