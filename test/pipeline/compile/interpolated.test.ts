import { workbookOf } from '../../../src/domain/drawnWorkbook';
import type { Fact } from '../../../src/domain/fact';
import { dossierOf, observation } from '../../support/facts';
import { typed } from '../../support/officer';
import { built, cellOf } from '../../support/rebuild';

const objective = { status: 'objective' } as const;
const asked = { interpolate: true } as const;

/** Objectives of one indicator: 12 % in 2026, 15 % in 2030. */
const bikes: readonly Fact[] = [
  observation('modal-share-bike', 2026, 'Suivi!B2', 12, objective),
  observation('modal-share-bike', 2030, 'Suivi!C2', 15, objective),
];
const of = (year: number) => `indicator:modal-share-bike/target-${year}`;

test('a target that no sheet gives is computed between the two around it, where the settings ask, and marked', () => {
  const { tables } = built(dossierOf(bikes, asked), workbookOf([]));
  const cell = cellOf(tables, 'B-3.1', of(2027));
  expect(cell).toMatchObject({
    value: 12.75,
    formula: 'IF(COUNT(Suivi!B2,Suivi!C2)=2,Suivi!B2+(Suivi!C2-Suivi!B2)*1/4,"")',
    format: { font: { isItalic: true }, numberFormat: '#,##0.0##" interp."' },
    lineage: {
      from: [
        { sheet: 'Suivi', address: 'B2' },
        { sheet: 'Suivi', address: 'C2' },
      ],
      steps: ['cible 2027 calculée sur une droite entre les objectifs 2026 et 2030, à votre demande'],
    },
  });
  expect(cellOf(tables, 'B-3.1', of(2030)).format?.numberFormat).toBe('#,##0');
  const notes = tables.find(({ table }) => table === 'B-3.1')?.rows.filter(({ key }) => key?.startsWith('note-'));
  expect(notes?.some(({ cells }) => `${cells[1]?.value as string}`.startsWith('« interp. »'))).toBe(true);
});

test('never beyond the objectives, and never unless asked', () => {
  expect(cellOf(built(dossierOf(bikes, asked), workbookOf([])).tables, 'B-3.1', of(2025)).value).toBeNull();
  expect(cellOf(built(dossierOf(bikes), workbookOf([])).tables, 'B-3.1', of(2027)).value).toBeNull();
});

test('an objective in doubt, or one of another version, is no end of a line', () => {
  const doubtful = [
    ...bikes,
    observation('modal-share-bike', 2027, 'Suivi!D2', 13, objective),
    observation('modal-share-bike', 2027, 'Autre!D2', 14, objective),
  ];
  expect(cellOf(built(dossierOf(doubtful, asked), workbookOf([])).tables, 'B-3.1', of(2027)).value).toBeNull();
  const [first, last] = bikes;
  const apart = [first!, { ...last!, version: 'V2024' } as Fact];
  expect(cellOf(built(dossierOf(apart, asked), workbookOf([])).tables, 'B-3.1', of(2027)).value).toBeNull();
});

test('a target typed over a computed one stays, and is computed no more', () => {
  const first = built(dossierOf(bikes, asked), workbookOf([]));
  const { spot } = cellOf(first.tables, 'B-3.1', of(2027));
  const { tables } = built(dossierOf(bikes, asked), typed(first.workbook, { [spot]: 13 }));
  expect(cellOf(tables, 'B-3.1', of(2027))).toMatchObject({ value: 13, format: { numberFormat: '#,##0' } });
});

test('where a source is a text the target is a value, and says so', () => {
  const texts = [bikes[0]!, observation('modal-share-bike', 2030, 'Suivi!C2', '15 %', { ...objective, value: 15 })];
  const cell = cellOf(built(dossierOf(texts, asked), workbookOf([])).tables, 'B-3.1', of(2027));
  expect([cell.value, cell.formula]).toEqual([12.75, undefined]);
});
