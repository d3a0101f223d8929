import { equivalentsOf } from '../../src/catalogue/equivalents';
import { lists } from '../../src/catalogue/frameworks/lists';
import { indicatorById } from '../../src/catalogue/indicators';
import { sectors } from '../../src/catalogue/sectors';
import { type Equivalent, type Framework, fromFramework, toFramework } from '../../src/domain/equivalent';
import { understood } from '../support/drawFacts';
import { grid } from '../support/grid';

const SECTORS = [
  'residentiel',
  'tertiaire',
  'transport-routier',
  'autres-transports',
  'agriculture',
  'dechets',
  'industrie',
  'branche-energie',
] as const;
const POLLUTANTS = ['nox', 'pm10', 'pm25', 'covnm', 'so2', 'nh3'] as const;

/** One figure as each framework writes it, worked out by hand: `[framework, what its workbook holds]`. */
type Written = readonly (readonly [framework: Framework, value: number])[];
const emissions: Written = [
  ['tete-cae', 1044.25],
  ['crte-2021', 1_044_250],
  ['citergie', 1_044_250],
  ['pcaet-deposit', 1_044_250],
  ['ccc-table', 1_044_250],
];
const energy: Written = [
  ['tete-cae', 8273.4],
  ['crte-2021', 8273.4],
  ['citergie', 8273.4],
  ['pcaet-deposit', 8273.4],
  ['ccc-table', 8_273_400],
];
const pollutant: Written = [
  ['tete-cae', 2019.5],
  ['crte-2021', 2019.5],
  ['citergie', 2019.5],
  ['pcaet-deposit', 2019.5],
];

const figures: readonly (readonly [indicator: string, core: number, written: Written])[] = [
  ['ghg-total', 1_044_250, emissions],
  ['energy-total', 8273.4, energy],
  ...POLLUTANTS.map((gas) => [`air-${gas}-total`, 2019.5, pollutant] as const),
  ...SECTORS.flatMap((sector) => [
    [`ghg-${sector}`, 1_044_250, emissions] as const,
    [`energy-${sector}`, 8273.4, energy] as const,
    ...POLLUTANTS.map((gas) => [`air-${gas}-${sector}`, 2019.5, pollutant] as const),
  ]),
];

/** What an indicator is in a framework; a part stands in the same unit as the whole. */
const inFramework = (indicator: string, framework: Framework): Equivalent | undefined =>
  equivalentsOf(indicator).find((one) => one.framework === framework && one.relation !== 'part-of') ??
  equivalentsOf(indicator).find((one) => one.framework === framework);

test.each(figures)('%s goes from each framework to each other in the right unit', (indicator, core, written) => {
  const { unit } = indicatorById.get(indicator)!;
  const known = written.flatMap(([framework, value]) => {
    const equivalent = inFramework(indicator, framework);
    return equivalent === undefined ? [] : [{ equivalent, value }];
  });
  expect(known.length).toBeGreaterThan(1);
  for (const from of known) {
    const inCore = fromFramework(from.value, from.equivalent, unit);
    expect([from.equivalent.framework, inCore]).toEqual([from.equivalent.framework, core]);
    for (const to of known) expect(toFramework(inCore!, to.equivalent, unit)).toBe(to.value);
  }
});

test('PM10 stands outside the CRTE, and the seven shared figures are in the four French frameworks', () => {
  expect(inFramework('air-pm10-total', 'crte-2021')).toBeUndefined();
  const shared = [
    'ghg-total',
    'energy-total',
    ...['nox', 'pm25', 'covnm', 'so2', 'nh3'].map((gas) => `air-${gas}-total`),
  ];
  const asked: readonly Framework[] = ['tete-cae', 'crte-2021', 'citergie', 'pcaet-deposit'];
  expect(shared.flatMap((id) => asked.filter((one) => inFramework(id, one) === undefined))).toEqual([]);
});

test('the thousandfold trap the other way: renewables are GWh in the deposit and MWh in TETE', () => {
  const { unit } = indicatorById.get('renewable-onshore-wind')!;
  const inCore = fromFramework(485.4, inFramework('renewable-onshore-wind', 'pcaet-deposit')!, unit)!;
  expect(inCore).toBe(485_400);
  expect(toFramework(inCore, inFramework('renewable-onshore-wind', 'tete-cae')!, unit)).toBe(485_400);
});

test('carbon taken up is positive in TETE and negative in the contract, in kilotonnes and in tonnes', () => {
  const { unit } = indicatorById.get('sequestration-total')!;
  const inCore = fromFramework(37.5, inFramework('sequestration-total', 'tete-cae')!, unit)!;
  expect(inCore).toBe(37_500);
  expect(toFramework(inCore, inFramework('sequestration-total', 'ccc-table')!, unit)).toBe(-37_500);
});

test('what needs the population is never converted by a factor', () => {
  const perPerson = equivalentsOf('cycle-network').find(({ identifier }) => identifier === 'cae_44.a')!;
  expect(toFramework(120, perPerson, 'km')).toBeNull();
  expect(fromFramework(1.2, perPerson, 'km')).toBeNull();
});

/** A workbook's list of indicators, one row each: the figure as the framework writes it, in the unit that it prints. */
const rowOf =
  (framework: Framework) =>
  ([indicator, , written]: (typeof figures)[number]): string | null => {
    const identifier = equivalentsOf(indicator).find(
      (one) => one.framework === framework && one.relation !== 'part-of',
    )?.identifier;
    const listed = lists[framework].find(({ id }) => id === identifier);
    const value = written.find(([one]) => one === framework)?.[1];
    return listed === undefined || value === undefined
      ? null
      : `${listed.id} | ${listed.title} | ${listed.unit} | Collectivité | ${value} |`;
  };

test.each(['tete-cae', 'crte-2021', 'citergie'] as const)(
  'a list of %s read as a workbook gives the core its figures',
  (framework) => {
    const rows = figures.flatMap((figure) => rowOf(framework)(figure) ?? []);
    const workbook = grid(
      `Identifiant | Nom de l'indicateur | Unité | Source | 2019 Résultat | 2022 Résultat\n${rows.join('\n')}`,
    );
    const read = new Map(
      understood(workbook).facts.flatMap((fact) =>
        fact.kind === 'observation' && fact.use === 'used' && fact.year === 2019 ? [[fact.indicator, fact.value]] : [],
      ),
    );
    const expected = figures.filter((figure) => rowOf(framework)(figure) !== null);
    expect(expected.length).toBeGreaterThan(6);
    expect(
      expected.filter(([indicator, core]) => read.get(indicator) !== core).map(([id]) => [id, read.get(id)]),
    ).toEqual([]);
  },
);

test.each([
  ['ghg', 'Émissions de GES (tCO2e)', 1_044_250],
  ['energy', 'Consommation d’énergie finale (GWh)', 8273.4],
  ['air-nox', 'Émissions de NOx (t)', 2019.5],
  ['air-nh3', 'Émissions de NH3 (t)', 2019.5],
])(
  'an inventory of a PCAET read as a workbook gives the core its figures by sector (%s)',
  (family, heading, written) => {
    const eight = sectors.filter(({ kind }) => kind === 'sector');
    const rows = eight.map(({ name }) => `${name.fr} | ${written} | ${written}`);
    const read = understood(grid(`${heading} | 2019 | 2022\n${rows.join('\n')}`)).facts.flatMap((fact) =>
      fact.kind === 'observation' && fact.use === 'used' && fact.year === 2019 ? [[fact.indicator, fact.value]] : [],
    );
    const core = figures.find(([indicator]) => indicator === `${family}-residentiel`)![1];
    expect(read).toEqual(eight.map(({ id }) => [`${family}-${id}`, core]));
  },
);
