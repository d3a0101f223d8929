import { Big } from 'big.js';
import { isAdded } from '../../domain/cityFigure';
import type { CityFile } from '../../domain/cities';
import type { PackField, PackRows } from '../../domain/packTable';
import { figuresOf } from './consolidate';
import type { Identified } from './identify';
import { laureateRank } from './identify';
import { levelsOf } from './levels';
import { operationsOf } from './planFigures';

/** A column of the tree: its type, and what it says of one thing. */
type Columns<T> = Readonly<
  Record<string, readonly [type: PackField['type'], of: (thing: T, place: number) => string | number | undefined]>
>;

/**
 * What the comparison reads of one city, as tables for the tree of facts: the city, its figures on their basis, the operations that another
 * may write too, and who does what. The SQL of the comparison reads nothing else.
 */
export const treeRows = (file: CityFile, known: Identified): readonly PackRows[] => [
  rowsOf('cities', cityColumns(known), [file]),
  rowsOf('figures', figureColumns, figuresOf(file)),
  rowsOf('operations', operationColumns, known.laureate === undefined ? [] : operationsOf(file, 0)),
  rowsOf(
    'levels',
    levelColumns,
    levelsOf(file, 0).flatMap(({ euros, ...one }) => [
      { ...one, tax: '', euros: 0 },
      ...euros.map(({ taxBasis, value }) => ({ ...one, actions: 0, tax: taxBasis, euros: value })),
    ]),
  ),
];

const cityColumns = ({ laureate, isLaureate, population }: Identified): Columns<CityFile> => ({
  name: ['string', ({ territory }) => territory.name],
  level: ['string', ({ territory }) => territory.level],
  siren: ['string', ({ territory }) => territory.siren],
  insee: ['string', ({ territory }) => territory.insee],
  laureate: ['string', () => laureate?.id],
  laureate_rank: ['integer', () => laureateRank(laureate?.id)],
  is_laureate: ['string', () => yes(isLaureate)],
  population: ['integer', () => population?.value],
  file: ['string', ({ file }) => file],
  kind: ['string', ({ kind }) => kind],
});

type Figure = ReturnType<typeof figuresOf>[number];
const figureColumns: Columns<Figure> = {
  subject: ['string', ({ subject }) => subject],
  place: ['integer', (_, place) => place],
  level: ['string', ({ basis }) => basis.level],
  unit: ['string', ({ basis }) => basis.unit],
  year: ['integer', ({ basis }) => basis.year],
  status: ['string', ({ basis }) => basis.status],
  method: ['string', ({ basis }) => basis.method],
  gwp: ['string', ({ basis }) => basis.gwp],
  netting: ['string', ({ basis }) => (basis.netting === 'net' ? 'net' : 'gross')],
  sector_view: ['string', ({ basis }) => basis.view],
  form: ['string', ({ basis }) => basis.form],
  tax_basis: ['string', ({ basis }) => basis.taxBasis],
  value: ['number', ({ value }) => value],
  missing: ['string', ({ missing }) => missing],
  version: ['string', ({ version }) => version],
  is_foreign: ['string', ({ isForeign }) => yes(isForeign === true)],
  is_added: ['string', ({ basis }) => yes(isAdded(basis.unit))],
  sheet: ['string', ({ origin }) => origin.sheet],
  address: ['string', ({ origin }) => origin.address],
  sources: ['string', ({ origin }) => origin.sources],
};

type Operation = ReturnType<typeof operationsOf>[number];
const operationColumns: Columns<Operation> = {
  measure: ['string', ({ measure }) => measure],
  part: ['string', ({ part }) => part],
  title: ['string', ({ title }) => title],
  tax_basis: ['string', ({ taxBasis }) => taxBasis],
  value: ['number', ({ value }) => value],
};

interface Counted {
  readonly role: string;
  readonly level?: string;
  readonly actions: number;
  readonly tax: string;
  readonly euros: number;
}

const levelColumns: Columns<Counted> = {
  role: ['string', ({ role }) => role],
  level: ['string', ({ level = 'unsaid' }) => level],
  tax_basis: ['string', ({ tax }) => tax],
  actions: ['integer', ({ actions }) => actions],
  euros: ['number', ({ euros }) => euros],
};

const yes = (is: boolean): string => (is ? 'yes' : 'no');

function rowsOf<T>(name: string, columns: Columns<T>, things: readonly T[]): PackRows {
  const all = Object.entries(columns);
  return {
    name,
    fields: all.map(([field, [type]]) => ({ name: field, type })),
    rows: things.map((thing, place) =>
      all.map(([, [, of]]) => {
        const value = of(thing, place);
        if (value === undefined || value === '') return null;
        return typeof value === 'number' ? new Big(value).toFixed() : value;
      }),
    ),
  };
}
