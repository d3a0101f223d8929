import { Big } from 'big.js';
import { LEVELS, levelNames } from '../../../catalogue/bodies';
import { citiesSheetWords as w } from '../../../catalogue/citiesSheetWords';
import { taxBasisWords } from '../../../catalogue/taxWords';
import { roleWords } from '../../../catalogue/citiesWords';
import { looks, numberFormats } from '../../../catalogue/looks';
import { type Consolidation, type LevelCount, type Role, ROLES } from '../../../domain/consolidation';
import type { Level, TaxBasis } from '../../../domain/fact';
import { type Language, say } from '../../../domain/message';
import type { PlannedCell, PlannedRow, SheetPlan } from '../../../domain/plan';
import { rowOf, words } from '../layout';
import { cityColumns, type CityColumn, citySheet, head } from './citySheet';

const TAXES: readonly TaxBasis[] = ['HT', 'TTC', 'none', 'unknown'];
const PLACES: readonly (Level | 'unsaid')[] = [...LEVELS, 'unsaid'];

/** What is counted: actions, or euros of one tax basis; amounts of two are never added. */
type Counted = 'actions' | TaxBasis;

/** Who decides, pays and delivers, by level, in actions and in euros; then the asks addressed to each level. Per city, and together. */
export function levelsSheet(compared: Consolidation, language: Language): SheetPlan {
  const cities = cityColumns(compared, language);
  const columns = [
    head('role', w.role, 14, language),
    head('level', w.level, 36, language),
    head('counted', w.what, 24, language),
    ...cities,
    head('all', w.all, 18, language),
  ];
  const rows = ROLES.flatMap((role) =>
    PLACES.flatMap((place) =>
      (['actions', ...TAXES] as const).flatMap((counted) =>
        levelRow(compared, { role, place, counted }, cities, language),
      ),
    ),
  );
  const asks = PLACES.flatMap((place) => askRow(compared, place, cities, language));
  return citySheet('levels', { columns, body: [...rows, ...asks], frozen: 3 }, language);
}

interface Line {
  readonly role: Role;
  readonly place: Level | 'unsaid';
  readonly counted: Counted;
}

function levelRow(
  { levels }: Consolidation,
  line: Line,
  cities: readonly CityColumn[],
  language: Language,
): readonly PlannedRow[] {
  const own = levels.filter(({ role, level = 'unsaid' }) => role === line.role && level === line.place);
  const values = cities.map(({ city }) =>
    amountOf(
      own.find((one) => one.city === city),
      line.counted,
    ),
  );
  if (values.every((value) => value === null || value === 0)) return [];
  const counted =
    line.counted === 'actions'
      ? w.actions[language]
      : say(w.euros, { tax: taxBasisWords[line.counted][language] }, language);
  return [
    rowOf(`${line.role}:${line.place}:${line.counted}`, [
      words(roleWords[line.role][language], 'label'),
      words(levelNames[line.place][language], 'text'),
      words(counted, 'textSoft'),
      ...values.map(cell),
      total(values),
    ]),
  ];
}

function askRow(
  { asks }: Consolidation,
  place: Level | 'unsaid',
  cities: readonly CityColumn[],
  language: Language,
): readonly PlannedRow[] {
  const asked = asks.filter(
    ({ kind, levels }) => kind === 'ask' && (place === 'unsaid' ? levels.length === 0 : levels.includes(place)),
  );
  if (asked.length === 0) return [];
  const values = cities.map(({ city }) => (city === null ? null : asked.filter((one) => one.city === city).length));
  return [
    rowOf(`ask:${place}`, [
      words(w.askCount[language], 'label'),
      words(levelNames[place][language], 'text'),
      words('', 'textSoft'),
      ...values.map(cell),
      total(values),
    ]),
  ];
}

const amountOf = (one: LevelCount | undefined, counted: Counted): number | null =>
  one === undefined
    ? null
    : counted === 'actions'
      ? one.actions
      : (one.euros.find(({ taxBasis }) => taxBasis === counted)?.value ?? null);

const cell = (value: number | null): PlannedCell =>
  value === null ? words(null, 'text') : { value, format: { ...looks.figure, numberFormat: numberFormats.whole } };

const total = (values: readonly (number | null)[]): PlannedCell => ({
  value: values.reduce((sum: Big, value) => sum.plus(value ?? 0), new Big(0)).toNumber(),
  format: { ...looks.total, numberFormat: numberFormats.whole },
});
