import { numberAt, type Place } from './cleanBook';
import { beside, type Fault, written } from './fault';
import { cellIn, every, isSector, of } from './typedPlaces';

const rowOf = (row: string, isHere: Fault['isHere']) => (place: Place) => place.row === row && isHere(place);

/** Another word in one cell, told at another of the same row. */
const toldBeside = (name: string, rule: string, isHere: Fault['isHere'], column: string, text: string): Fault => ({
  name,
  rule,
  isHere,
  plant: (place, book) => ({ change: { cells: { [place.cell]: text } }, at: cellIn(book, place, place.row, column) }),
});

/** What one table says and another does not (rules-book, D and F), and what a table holds that is of another. */
export const betweenFaults: readonly Fault[] = [
  {
    name: 'what trees absorb as a reduction',
    rule: 'sink-in-reduction-row',
    isHere: rowOf('Urban forest', every('B-2.2', 'compensated')),
    plant: (place, book) => {
      const [reduction] = cellIn(book, place, place.row, 'reduction');
      const [name] = cellIn(book, place, place.row, 'name');
      if (reduction === undefined || name === undefined) return null;
      const cells = { [place.cell]: null, [reduction]: numberAt(place), [name]: 'Tree planting' };
      return { change: { cells }, at: [reduction] };
    },
  },
  toldBeside(
    'a forest that is there',
    'existing-sink-counted',
    rowOf('Urban forest', every('B-2.2', 'description')),
    'compensated',
    'Preservation of the existing forest',
  ),
  toldBeside(
    'certificates bought elsewhere',
    'certificate-among-sinks',
    rowOf('Urban forest', every('B-2.2', 'description')),
    'compensated',
    'Certificates bought outside the city',
  ),
  written('an outcome that nothing measures', 'outcome-without-indicator', of('B-1.1 early'), () => 'Quiet streets'),
  written('a co-benefit of no pathway', 'benefit-not-in-pathways', of('C-1.2 benefits'), () => 'Green jobs'),
  written('a stakeholder not mapped', 'stakeholder-not-mapped', of('C-1.2 stakeholders'), () => 'Users of buses'),
  written('a need without effect', 'need-not-taken-up', of('A-2.1-policies need'), () => 'Buy land at the port'),
  {
    name: 'a mandatory indicator left out',
    rule: 'ghg-indicator-missing',
    isHere: of('B-3.1 ghg-name'),
    plant: (place) => ({ change: { cells: { [place.cell]: 'Homes heated' } }, at: ['B-3.1!D2'] }),
  },
  {
    name: 'another target than what remains',
    rule: 'target-not-remaining',
    isHere: (place) => of('B-3.1 g2030')(place) && place.row !== 'GHG emission from AFOLU',
    plant: (place, book) =>
      !book.name.includes('model')
        ? null
        : {
            change: { cells: { [place.cell]: numberAt(place) + 3 } },
            at: [place.cell],
          },
  },
  {
    name: 'a target on a line',
    rule: 'linear-targets',
    isHere: of('B-3.1 y2027'),
    plant: (place, book) => {
      const [first, last] = ['y2025', 'y2030'].flatMap((column) =>
        beside(book, place, { role: `typed B-3.1 ${column}`, row: place.row }),
      );
      if (first === undefined || last === undefined) return null;
      const value = Math.round(numberAt(first) + (numberAt(last) - numberAt(first)) * 0.4);
      return { change: { cells: { [place.cell]: value } }, at: [first.cell] };
    },
  },
  {
    name: 'an action of one plan only',
    rule: 'costed-action-not-in-plan',
    isHere: (place) => every('B-2.2', 'name')(place) && place.row !== 'Urban forest',
    plant: (place) => ({ change: { cells: { [place.cell]: 'Ferry' } }, at: [place.cell] }),
  },
  written('a yearly cost under capex', 'capex-opex-one-cell', every('IP-6', 'capex'), () => '€5,000/year'),
  written('a tax that is told twice', 'income-in-both-tables', every('IP-4', 'type'), () => 'Local taxes'),
  written('a loan among income', 'income-of-other-table', every('IP-3', 'category'), () => 'Bank loan'),
  written('no unit', 'indicator-without-unit', of('IP-10 unit', 'IP-11 unit'), () => null),
  {
    name: 'a mix that is not whole',
    rule: 'model-shares-not-whole',
    isHere: every('IP-10', 'baseline', 'target'),
    plant: (place, book) => {
      const last = beside(book, place, { role: place.role }).at(-1);
      return last === undefined ? null : { change: { cells: { [place.cell]: numberAt(place) + 9 } }, at: [last.cell] };
    },
  },
  {
    name: 'electricity under transport',
    rule: 'electricity-in-fuel-sector',
    isHere: rowOf('Transport', of('A-1.3a scope2', 'A-1.3b scope2')),
    plant: (place, _, draw) => ({ change: { cells: { [place.cell]: draw.int(10, 900) } }, at: [place.cell] }),
  },
  written(
    'wastewater under waste',
    'wastewater-misplaced',
    rowOf('Waste', of('A-1.3a label', 'A-1.3b label', 'A-2.1 label')),
    () => 'Waste and wastewater',
  ),
  {
    name: 'all borne by the city',
    rule: 'bearer-not-known',
    isHere: every('IP-8-model', 'citizens'),
    plant: (place, book) => {
      const others = ['citizens', 'businesses', 'operators', 'utilities'].flatMap((column) =>
        beside(book, place, { role: `typed IP-8-model ${column}` }),
      );
      const [first] = others;
      return first === undefined
        ? null
        : { change: { cells: Object.fromEntries(others.map(({ cell }) => [cell, 0])) }, at: [first.cell] };
    },
  },
  {
    name: 'industry beside what holds it',
    rule: 'sector-views-mixed',
    isHere: rowOf('Waste', of('A-2.1 label')),
    plant: (place, book) => ({
      change: { cells: { [place.cell]: 'IPPU' } },
      at: isSector(place) ? cellIn(book, place, place.row, 'bau') : [],
    }),
  },
];
