import type { DrawnCell } from '../../src/domain/drawnWorkbook';
import type { Draw } from './draw';

/** How the officers of one place type: numbers, years, what they write when there is none. */
export interface Habit {
  readonly id: string;
  /** A number of a unit; `unit` is empty where a cell never holds one. */
  readonly number: (value: number, unit: string, draw: Draw) => DrawnCell;
  readonly year: (year: number) => DrawnCell;
  /** Written for no value. */
  readonly none: readonly DrawnCell[];
  /** Whether each cell says its unit, so that no heading does. */
  readonly hasUnitInCell?: true;
  readonly isDate1904?: true;
}

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const firstOfJanuary = (year: number, epoch: number): DrawnCell => ({
  value: (Date.UTC(year, 0, 1) - epoch) / DAY,
  format: 'dd/mm/yyyy',
});

/** `1044.5` → `1 044,5` with the space and the decimal mark of a habit. */
function grouped(value: number, space: string, mark = ','): string {
  const [whole = '', decimals] = `${Math.abs(value)}`.split('.');
  const sign = value < 0 ? '-' : '';
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, space)}${decimals === undefined ? '' : `${mark}${decimals}`}`;
}

const asNumber = (year: number): DrawnCell => year;
const plain = (value: number): DrawnCell => value;

export const habits: readonly Habit[] = [
  { id: 'numbers', number: plain, year: asNumber, none: [null] },
  {
    id: 'spaces',
    number: (value) => grouped(value, ' '),
    year: (year) => `${year}`.replace(/^./, '$& '),
    none: ['NC', 'nc'],
  },
  { id: 'no-break', number: (value) => grouped(value, '\u00a0'), year: (year) => `${year}`, none: ['n.d.', 'N.D.'] },
  { id: 'narrow', number: (value) => grouped(value, '\u202f'), year: asNumber, none: ['–', ' -'] },
  { id: 'comma', number: (value) => grouped(value, ''), year: asNumber, none: ['ND', null] },
  {
    id: 'unit-in-cell',
    number: (value, unit) => (unit === '' ? value : `${grouped(value, ' ')} ${unit}`),
    year: asNumber,
    none: ['non renseigné', 'NR'],
    hasUnitInCell: true,
  },
  {
    id: 'formatted',
    number: (value) => ({ value, format: Number.isInteger(value) ? '#,##0' : '#,##0.0' }),
    year: (year) => ({ value: year, format: '0' }),
    none: ['ns', 'n.s.'],
  },
  {
    id: 'formulas',
    number: (value) => ({ value: value * (1 + 2 ** -52), formula: `${value}*1` }),
    year: (year) => ({ value: year, formula: `${year - 1}+1` }),
    none: [{ error: '#N/A' }, { error: '#DIV/0!' }],
  },
  {
    id: 'footnotes',
    number: (value, _, draw) =>
      draw.chance(0.15) ? `${grouped(value, ' ')}${draw.pick([' (1)', '*', ' *', '¹'])}` : value,
    year: (year) => `${year}`,
    none: ['nd (2)', 'n.c.'],
  },
  { id: 'dates', number: plain, year: (year) => firstOfJanuary(year, EPOCH_1900), none: ['à compléter', '?'] },
  {
    id: 'mac',
    number: plain,
    year: (year) => firstOfJanuary(year, EPOCH_1904),
    none: ['sans objet', null],
    isDate1904: true,
  },
  {
    id: 'words',
    number: (value, _, draw) => (draw.chance(0.1) ? `env. ${grouped(value, ' ')}` : grouped(value, ' ')),
    year: (year) => `Année ${year}`,
    none: ['s', 'secret'],
  },
  { id: 'years-of-1905', number: plain, year: (year) => ({ value: year, format: 'dd/mm/yyyy' }), none: ['N/A', '/'] },
];
