import { inventory, type Maker, one, open, type Shape, titleWith } from './making';
import type { Rows } from './truth';
import { ENERGY, type Family, GHG } from './words';

/** An inventory's layout under a title that makes it another thing: a person would not take its figures unasked. */
const under = (maker: Maker, title: string, why: string, family: Family): Rows => {
  const of = inventory(maker, family);
  return [
    [titleWith(maker, { title, unit: of.unit })],
    ['Secteur', ...of.years.map(maker.habit.year)],
    ...[...of.lines, of.total].map(({ label, values }) => [
      label,
      ...values.map((value) => open(maker.habit.number(value, of.unit, maker.draw), why)),
    ]),
  ];
};

/** Sectors beside a column of numbers that is no figure of the territory. */
const column = (maker: Maker, heading: string, why: string): Rows => {
  const of = inventory(maker, GHG);
  return [
    [`Émissions de GES en 2019 (${of.unit})`],
    ['Secteur', heading],
    ...of.lines.map(({ label, values }) => [label, open(values[0] ?? 0, why)]),
  ];
};

const shape = (id: string, make: (maker: Maker) => Rows): Shape => ({
  id,
  make: (maker) => one('Feuil1', make(maker)),
});

/** Figures that look like the contract's and are not. */
export const trickShapes: readonly Shape[] = [
  shape('own estate', (maker) =>
    under(maker, 'BEGES : émissions de GES du patrimoine et des services', 'the own estate', GHG),
  ),
  shape('emissions spared', (maker) => under(maker, 'Émissions de GES évitées', 'spared', GHG)),
  shape('potential', (maker) => under(maker, 'Potentiel de réduction des émissions de GES', 'a potential', GHG)),
  shape('primary energy', (maker) => under(maker, 'Consommation d’énergie primaire', 'primary energy', ENERGY)),
  shape('another territory', (maker) => under(maker, 'Émissions de GES - Région Bourgogne', 'a region', GHG)),
  shape('carbon footprint', (maker) => under(maker, 'Empreinte carbone des habitants', 'a footprint', GHG)),
  shape('change by column', (maker) => column(maker, 'Évolution depuis 2010', 'a change')),
  shape('share by column', (maker) => column(maker, 'Part du total', 'a share')),
  shape('per person by column', (maker) => column(maker, 'Par habitant (tCO2e/hab)', 'per person')),
];
