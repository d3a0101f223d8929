import { numberAt } from './cleanBook';
import { beside, type Fault, written } from './fault';
import { every } from './typedPlaces';

/** The investment plan (rules-book, E). */
export const moneyFaults: readonly Fault[] = [
  written(
    'a cost per tonne of another action',
    'unit-cost-not-recomputed',
    every('IP-6', 'effectiveness'),
    (draw, place) => Math.round(numberAt(place) * (1.05 + draw.int(0, 90) / 100)),
  ),
  {
    name: 'the share of another year',
    rule: 'budget-share-not-recomputed',
    isHere: (place) => place.role.startsWith('typed IP-1 ') && place.row === 'share',
    plant: (place, _, draw) => ({
      change: {
        cells: { [place.cell]: `${(Number.parseFloat(String(place.drawn)) + draw.int(2, 20) / 10).toFixed(2)}%` },
      },
      at: [place.cell],
    }),
  },
  {
    name: 'two years without budget',
    rule: 'budget-years-missing',
    isHere: (place) => place.role === 'typed IP-1 y2021' && place.row === 'budget',
    plant: (place, book) => {
      const years = [place, ...beside(book, place, { role: 'typed IP-1 y2022', row: place.row })];
      return { change: { cells: Object.fromEntries(years.map(({ cell }) => [cell, 'N/A'])) }, at: [place.cell] };
    },
  },
  {
    name: 'the climate budget of another year',
    rule: 'climate-budget-differs',
    isHere: (place) => place.role.startsWith('typed IP-2 ') && place.row === 'total',
    plant: (place) => ({
      change: { cells: { [place.cell]: Math.round(numberAt(place) * 1.1) } },
      at: [place.cell],
    }),
  },
  written(
    'a stakeholder forgotten',
    'split-not-whole',
    every('IP-7', 'split'),
    () => '20% Municipality, 40% Green Loan',
  ),
  written('more covered than it costs', 'covered-out-of-range', every('IP-9', 'covered'), (draw) => draw.int(101, 250)),
  {
    name: 'a climate budget in another unit',
    rule: 'climate-above-budget',
    isHere: (place) => place.role.startsWith('typed IP-1 ') && place.row === 'climate',
    plant: (place) => ({ change: { cells: { [place.cell]: numberAt(place) * 1000 } }, at: [place.cell] }),
  },
  written(
    'the share of another income',
    'income-share-not-recomputed',
    every('IP-3', 'share'),
    (draw, place) => `${(Number.parseFloat(String(place.drawn)) + draw.int(25, 40)).toFixed(1)} %`,
  ),
  written('a cost below zero', 'negative-money', every('IP-6', 'capex'), (_, place) => -numberAt(place)),
  written(
    'a project that costs more',
    'project-cost-differs',
    every('IP-7', 'capex'),
    (draw, place) => numberAt(place) + draw.int(5, 40),
  ),
  {
    name: 'a total of a list off by a line',
    rule: 'list-total-not-sum',
    isHere: (place) => every('IP-9', 'municipality', 'other')(place) && place.row === 'Total',
    plant: (place) => ({ change: { cells: { [place.cell]: Math.round(numberAt(place) * 1.04) } }, at: [place.cell] }),
  },
  written(
    'a barrier half described',
    'answers-missing',
    every('IP-5', 'description', 'stakeholders', 'typology'),
    () => null,
  ),
  written('no priority', 'risk-without-answer', every('IP-13', 'priority'), (draw) => draw.pick([null, '3', '?'])),
  written('no mitigation', 'risk-without-answer', every('IP-13', 'mitigation'), () => null),
];
