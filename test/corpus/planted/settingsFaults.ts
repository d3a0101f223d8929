import type { LocalRules } from '../../../src/domain/localRules';
import type { Place } from './cleanBook';
import { among, beside, type Fault } from './fault';
import { figure, measured } from './sumFaults';
import { of } from './typedPlaces';

const titleOf = (sheet: string) => (place: Place) => place.role === 'title' && place.sheet === sheet;

/** Rules of the Mirror Group's own, of which the workbook knows nothing. */
const asked = (rules: Omit<LocalRules, 'version' | 'name'>) => ({
  settings: { localRules: { version: 1, name: 'Groupe miroir', ...rules } satisfies LocalRules },
});

/** What the settings ask, and the workbook does not have; what others ask of it. */
export const settingsFaults: readonly Fault[] = [
  {
    name: 'a base year that no sheet has',
    rule: 'base-year-absent',
    isHere: titleOf('GES'),
    plant: (_, __, draw) => ({
      change: { settings: { baselineYear: draw.pick([2016, 2017]) } },
      at: ['CCC A-1.3!G7'],
    }),
  },
  {
    name: 'energy of another year than emissions',
    rule: 'base-years-differ',
    isHere: (place) => place.role === 'year' && place.sheet === 'Énergie' && place.column === '2019',
    plant: (place) => ({ change: { cells: { [place.cell]: '2018' } }, at: ['CCC A-1.1!'] }),
  },
  {
    name: 'the other version of the template',
    rule: 'other-template-version',
    isHere: (place) => of('A-1.3 total', 'A-2.1 gap')(place),
    plant: () => ({ change: { settings: { actionPlan: 'V1' } }, at: ['I-1.1!B2', 'A-1.3a!B3'] }), // its first table
  },
  {
    name: 'a figure beyond the bound of others',
    rule: 'local-figure-outside',
    isHere: (place) => figure(place) && measured(place) && place.sheet === 'GES' && place.row === 'Agriculture',
    plant: (place, book) => ({
      change: asked({
        figures: [
          {
            indicator: 'ghg-agriculture',
            unit: 'tCO2e/an',
            max: 1,
            why: 'plus que rien',
            years: [Number(place.column), Number(place.column)],
          },
        ],
      }),
      at: [place.cell, ...beside(book, place, { column: place.column, row: place.row }).map(({ cell }) => cell)],
    }),
  },
  {
    name: 'a budget beyond the bound of others',
    rule: 'local-budget-outside',
    isHere: among('budget'),
    plant: (place) => ({
      change: {
        ...asked({ budgets: [{ max: 50_000_000, why: 'ordre de grandeur' }] }),
        cells: { [place.cell]: 60_000_000 },
      },
      at: [place.cell],
    }),
  },
  {
    name: 'a field that others require',
    rule: 'local-field-missing',
    isHere: among('start'),
    plant: (place, book) => ({
      change: {
        ...asked({ fields: [{ field: 'start', why: 'le calendrier est signé' }] }),
        cells: { [place.cell]: null },
      },
      at: [place, ...beside(book, place, { role: 'action', row: place.row })].map(({ cell }) => cell),
    }),
  },
  {
    name: 'a remark of the reader',
    rule: 'remark-to-answer',
    isHere: titleOf('GES'),
    plant: () => ({
      change: { settings: { remarks: [{ id: 'a', table: 'A-1.3', key: 'waste/total', remark: 'Why so low?' }] } },
      at: ['CCC A-1.3!'],
    }),
  },
  {
    name: 'a year asked for that energy has not',
    rule: 'base-year-not-asked',
    isHere: titleOf('Énergie'),
    plant: (_, __, draw) => ({
      change: { settings: { baselineYear: draw.pick([2016, 2017]) } },
      at: ['CCC A-1.1!', 'CCC A-1.3!'],
    }),
  },
  {
    name: 'industry split by a key of emissions',
    rule: 'key-of-emissions-only',
    isHere: titleOf('Énergie'),
    plant: (_, __, draw) => {
      const share = draw.int(2, 8) / 10;
      const shares = [
        { sector: 'ippu', share },
        { sector: 'buildings', share: Number((1 - share).toFixed(1)) },
      ];
      return {
        change: {
          settings: {
            exchanges: [{ from: 'PCAET', to: 'CRF', sector: 'industrie', shares, reason: 'SEQE', source: 'registre' }],
          },
        },
        at: ['CCC A-1.1!'],
      };
    },
  },
  {
    name: 'a contract in two languages, its texts in one',
    rule: 'text-not-translated',
    isHere: among('action'),
    plant: () => ({
      change: { settings: { languages: ['fr', 'en'], stage: 'ready' } },
      at: ['CCC B-2.1!', 'CCC B-2.2!'],
    }),
  },
];
