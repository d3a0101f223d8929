import { citiesSheetWords as w } from '../../../catalogue/citiesSheetWords';
import { type CitySheetId, citySheets } from '../../../catalogue/citiesWords';
import { looks } from '../../../catalogue/looks';
import { addressOf } from '../../../domain/cell';
import type { Consolidation, SideFigure, SideRow, SideSubject } from '../../../domain/consolidation';
import { type Language, say } from '../../../domain/message';
import type { PlannedCell, PlannedRow, SheetPlan } from '../../../domain/plan';
import { heightFor, rowOf, words } from '../layout';
import { apartMark, apartText, basisText } from './basisText';
import { cityColumns, type CityColumn, citySheet, head, headRows } from './citySheet';
import { figureCell, formatOf } from './figureCell';
import type { Origins } from './origins';
import { inOrder, saysNothing, subjectShown } from './subjects';

const WIDTH = { subject: 44, unit: 12, basis: 34, total: 18, counted: 30 } as const;
/** Columns of the sheet before the first city: key, subject, unit, basis. */
const BEFORE = 4;

/** Where a figure stands on the sheet, so that sums refer to it. */
type Places = ReadonlyMap<SideFigure, string>;

/** What a sheet of figures is made with. */
interface Sides {
  readonly compared: Consolidation;
  readonly origins: Origins;
  readonly language: Language;
}

/** Cities side by side on the subjects of one sheet, every figure with a link to its origin; sums are formulas on what they count. */
export function sidesSheet(
  id: Extract<CitySheetId, 'indicators' | 'tables' | 'gap' | 'investments'>,
  sides: Sides,
): SheetPlan {
  const { compared, language } = sides;
  const cities = cityColumns(compared, language);
  const columns = [
    head('subject', w.subject, WIDTH.subject, language),
    head('unit', w.unit, WIDTH.unit, language),
    head('basis', w.basis, WIDTH.basis, language),
    ...cities,
    head('total', w.total, WIDTH.total, language),
    head('counted', w.counted, WIDTH.counted, language),
  ];
  const top = headRows(columns);
  const body: PlannedRow[] = [];
  const links: SheetPlan['links'][number][] = [];
  for (const subject of inOrder(compared.subjects)) {
    const shown = subjectShown(subject.subject, language);
    if (shown.sheet !== id || saysNothing(subject)) continue;
    const places = new Map<SideFigure, string>();
    for (const [rank, row] of subject.rows.entries()) {
      for (const figure of row.figures) {
        const at = {
          sheet: citySheets[id].name[language],
          address: addressOf(top + body.length + rank, columnOf(figure, cities)),
        };
        places.set(figure, at.address);
        links.push({
          row: body.length + rank,
          col: columnOf(figure, cities),
          ...sides.origins.linkOf(figure, shown.title, at),
        });
      }
    }
    body.push(...subjectRows(subject, shown.title, { ...sides, cities, places }));
  }
  return citySheet(id, { columns, body, links, frozen: BEFORE - 1 }, language);
}

const columnOf = ({ city }: SideFigure, cities: readonly CityColumn[]): number =>
  BEFORE + cities.findIndex((one) => one.city === city);

interface Shown extends Sides {
  readonly cities: readonly CityColumn[];
  readonly places: Places;
}

function subjectRows(subject: SideSubject, title: string, shown: Shown): readonly PlannedRow[] {
  const { language, cities } = shown;
  const [main] = subject.rows;
  if (main === undefined) {
    const cells = [words(title, 'label'), words('', 'textSoft'), words('', 'textSoft'), ...cities.map(keyOf(subject))];
    return [rowOf(subject.subject, cells, heightFor([{ text: title, width: WIDTH.subject }]))];
  }
  return subject.rows.map((row, rank) => {
    const isMain = rank === 0;
    const basis = isMain
      ? basisText(row.basis, language)
      : `${basisText(row.basis, language)}\n${apartText(row, main.basis, language)}`;
    const [total, counted] = isMain ? totalCells(subject, shown) : [null, null];
    return rowOf(
      isMain ? subject.subject : `${subject.subject}#${rank + 1}`,
      [
        words(title, isMain ? 'label' : 'textSoft'),
        words(row.basis.unit, 'textSoft'),
        words(basis, 'textSoft'),
        ...cities.map(({ city }) => sideCell(row, city, subject, isMain, language)),
        total,
        counted,
      ],
      heightFor([
        { text: title, width: WIDTH.subject },
        { text: basis, width: WIDTH.basis, isSmall: true },
        { text: counted?.value ?? null, width: WIDTH.counted, isSmall: true },
      ]),
    );
  });
}

const keyOf =
  ({ missing }: SideSubject) =>
  ({ city }: CityColumn): PlannedCell => {
    const figure = missing.find((one) => one.city === city);
    return figure === undefined ? words(null, 'text') : figureCell(figure);
  };

/** The figure; on the first row of a subject, also the key in its place, or a mark that the city's figure stands on another basis. */
function sideCell(
  row: SideRow,
  city: number | null,
  subject: SideSubject,
  isMain: boolean,
  language: Language,
): PlannedCell {
  const own = row.figures.find((one) => one.city === city);
  if (own !== undefined) return figureCell(own);
  if (!isMain || city === null) return words(null, 'text');
  const elsewhere = subject.rows.find(({ figures }) => figures.some((one) => one.city === city));
  if (elsewhere !== undefined) return words(apartMark(elsewhere, language), 'key');
  return keyOf(subject)({ city } as CityColumn); // its rank is all that is looked at
}

/** The sum, as a formula on the figures that it counts, and whose they are. */
function totalCells(
  { total, rows }: SideSubject,
  { compared, places, language }: Shown,
): readonly [PlannedCell | null, PlannedCell | null] {
  if (total === undefined) return [words(null, 'text'), words(null, 'textSoft')];
  const name = (city: number): string => compared.cities[city]?.name ?? '';
  const own = rows.flatMap(({ figures }) => figures);
  const counted = total.figures.map((figure) => places.get(figure) ?? '').filter((at) => at !== '');
  const less = total.twice.map(({ value }) => `-${value}`).join('');
  const list = total.figures.map(({ city }) => name(city)).join(', ');
  const told =
    total.inside.length > 0
      ? say(w.inside, { counted: list, inside: total.inside.map(name).join(', ') }, language)
      : total.twice.length > 0
        ? say(w.sharedOnce, { counted: list, count: total.twice.length }, language)
        : list;
  return [
    {
      value: total.value,
      ...(counted.length === total.figures.length && own.length > 0 && { formula: `SUM(${counted.join(',')})${less}` }),
      unit: total.basis.unit,
      format: { ...looks.total, numberFormat: formatOf(total.basis.unit) },
    },
    words(told, 'textSoft'),
  ];
}
