import type { CityFile, CityTerritory } from '../../../src/domain/cities';
import type { Consolidation, SideSubject } from '../../../src/domain/consolidation';
import { consolidating } from '../../../src/pipeline/consolidate/consolidate';
import { cityFile, observed, tableCells } from '../../support/cityFiles';

const dijon: CityTerritory = { name: 'Dijon Métropole', level: 'epci', siren: '242100410' };
const nantes: CityTerritory = { name: 'Nantes Métropole', level: 'epci', siren: '244400404' };
const angers: CityTerritory = { name: 'Angers Loire Métropole', level: 'epci', siren: '244900015' };
const angersCity: CityTerritory = { name: 'Ville d’Angers', level: 'commune', siren: '214900078', insee: '49007' };
const lyon: CityTerritory = { name: 'Lyon', level: 'commune', siren: '216901231', insee: '69123' };

function consolidated(...files: readonly CityFile[]): Consolidation {
  const under = consolidating();
  for (const file of files) under.add(file);
  return under.result();
}

const subjectIn = ({ subjects }: Consolidation, id: string): SideSubject => {
  const found = subjects.find(({ subject }) => subject === id);
  if (found === undefined) throw new Error(`no subject ${id}`);
  return found;
};

/** Rows as `Dijon 1000, Nantes 2000` or, of a row that is apart, with why. */
const drawn = ({ cities }: Consolidation, { rows }: SideSubject): readonly string[] =>
  rows.map(
    ({ figures, apart }) =>
      `${figures.map(({ city, value }) => `${cities[city]?.name} ${value}`).join(', ')}${apart.length > 0 ? ` ≠ ${apart.join(', ')}` : ''}`,
  );

const emitting = (
  territory: CityTerritory,
  file: string,
  value: number,
  year = 2019,
  over: Partial<CityFile> = {},
): CityFile =>
  cityFile({
    file,
    territory,
    observations: [observed('ghg-total', year, value, { level: territory.level })],
    ...over,
  });

test('figures of one year, one level and one method stand on one row, and are summed', () => {
  const all = consolidated(emitting(nantes, 'n.zip', 3_100_000), emitting(dijon, 'd.zip', 1_200_000.5));
  const subject = subjectIn(all, 'indicator/ghg-total');
  expect(drawn(all, subject)).toEqual(['Dijon Métropole 1200000.5, Nantes Métropole 3100000']);
  expect(subject.total?.value).toBe(4_300_000.5);
});

test('a city is set apart by its level, another by its year, another by its method, each for all that differs', () => {
  const all = consolidated(
    emitting(dijon, 'd.zip', 1_200_000),
    emitting(nantes, 'n.zip', 3_100_000),
    emitting(angers, 'a.zip', 1_500_000, 2018),
    emitting(lyon, 'l.zip', 2_000_000, 2018, { contract: { targetYear: 2030, inventoryMethod: 'gpc' } }),
  );
  expect(drawn(all, subjectIn(all, 'indicator/ghg-total'))).toEqual([
    'Dijon Métropole 1200000, Nantes Métropole 3100000',
    'Angers Loire Métropole 1500000 ≠ year',
    'Lyon 2000000 ≠ level, year, method',
  ]);
});

test('a city with several years stands with the year that most have', () => {
  const both = cityFile({
    file: 'a.zip',
    territory: angers,
    observations: [
      observed('ghg-total', 2018, 1_500_000),
      observed('ghg-total', 2019, 1_400_000),
      observed('ghg-total', 2021, 1_300_000),
    ],
  });
  const all = consolidated(emitting(dijon, 'd.zip', 1_200_000), emitting(nantes, 'n.zip', 3_100_000), both);
  expect(drawn(all, subjectIn(all, 'indicator/ghg-total'))).toEqual([
    'Angers Loire Métropole 1400000, Dijon Métropole 1200000, Nantes Métropole 3100000',
  ]);
});

test('a metropolitan figure in the file of a city is shown as that of another territory, never in its place', () => {
  const file = cityFile({
    file: 'l.zip',
    territory: lyon,
    observations: [observed('ghg-total', 2019, 7_000_000, { siren: '200046977' })],
  });
  const all = consolidated(file, emitting(dijon, 'd.zip', 1_200_000), emitting(nantes, 'n.zip', 3_100_000));
  const subject = subjectIn(all, 'indicator/ghg-total');
  expect(drawn(all, subject)).toEqual([
    'Dijon Métropole 1200000, Nantes Métropole 3100000',
    'Lyon 7000000 ≠ territory',
  ]);
  expect(subject.total?.value).toBe(4_300_000);
});

test('a tonne is counted once: a city that lies within its metropolis is not added to it', () => {
  const all = consolidated(
    emitting(angers, 'a.zip', 1_500_000),
    emitting(angersCity, 'av.zip', 700_000),
    emitting(lyon, 'l.zip', 2_000_000),
  );
  const { total } = subjectIn(all, 'indicator/ghg-total');
  expect(total?.value).toBe(3_500_000);
  expect(total?.inside.map((city) => all.cities[city]?.name)).toEqual(['Ville d’Angers']);
});

const costs = (grid: string) => tableCells('IP-6', '€', `row | field | action | capex | tax\n${grid}`);

test('a euro is counted once: an operation of a city and of its metropolis loses the lesser amount, tax bases stay apart', () => {
  const all = consolidated(
    cityFile({
      file: 'a.zip',
      territory: angers,
      cells: costs(
        'a1 | Transportation | Gare Saint-Laud | 40000000 | HT\na2 | Built Environment | Écoles | 9000000 | HT',
      ),
    }),
    cityFile({
      file: 'av.zip',
      territory: angersCity,
      cells: costs('b1 | Transportation | GARE Saint-Laud | 5000000 | HT\nb2 | Transportation | Vélo | 1000000 | TTC'),
    }),
  );
  expect(subjectIn(all, 'capex/all').total?.value).toBe(49_000_000);
  expect(subjectIn(all, 'capex/all').total?.twice.map(({ value }) => value)).toEqual([5_000_000]);
  expect(drawn(all, subjectIn(all, 'capex/mobility'))).toEqual([
    'Angers Loire Métropole 40000000',
    'Ville d’Angers 5000000 ≠ level',
    'Ville d’Angers 1000000 ≠ level, tax-basis',
  ]);
});

test('template versions: sectors that both fill alike stand together, the total and AFOLU do not', () => {
  const v2 = tableCells(
    'A-1.3',
    't CO2 equivalent/year',
    'row | total\ntransport | 500000\nafolu-sources | 40000\ntotal | 900000',
  );
  const v1 = tableCells(
    'A-1.4',
    't CO2 equivalent/year',
    'row | total\ntransport | 600000\nafolu | 30000\ntotal | 990000',
  );
  const all = consolidated(
    cityFile({ file: 'd.zip', territory: dijon, cells: v2 }),
    cityFile({ file: 'n.zip', territory: nantes, cells: v1 }),
  );
  expect(drawn(all, subjectIn(all, 'inventory/transport/total'))).toEqual([
    'Dijon Métropole 500000, Nantes Métropole 600000',
  ]);
  expect(drawn(all, subjectIn(all, 'inventory/afolu/total'))).toEqual([
    'Dijon Métropole 40000',
    'Nantes Métropole 30000 ≠ form',
  ]);
  expect(drawn(all, subjectIn(all, 'inventory/total/total'))).toEqual([
    'Dijon Métropole 900000',
    'Nantes Métropole 990000 ≠ form',
  ]);
});

test('gap forms and sector views are set apart; a share of a table is counted over 100', () => {
  const g2 = tableCells('A-2.2', 'kt CO2e/year', 'row | target\ntotal | 800');
  const g3 = tableCells('A-2.1', '%', 'row | gap-share\ntotal | 0.25');
  const share = tableCells('A-2.2', '%', 'row | gap-share\ntotal | 0.291');
  const all = consolidated(
    cityFile({ file: 'd.zip', territory: dijon, cells: [...g2, ...share] }),
    cityFile({ file: 'n.zip', territory: nantes, cells: g3 }),
  );
  expect(drawn(all, subjectIn(all, 'gap/total/target'))).toEqual(['Dijon Métropole 800000']);
  expect(drawn(all, subjectIn(all, 'gap/total/gap-share'))).toEqual([
    'Dijon Métropole 29.1',
    'Nantes Métropole 25 ≠ view, form',
  ]);
});

test('a notation key is a word, not a figure: not zero, not summed', () => {
  const keyed = cityFile({
    file: 'a.zip',
    territory: angers,
    cells: tableCells('A-1.1', 'MWh', 'row | total\nwaste | NE'),
  });
  const zero = cityFile({
    file: 'd.zip',
    territory: dijon,
    cells: tableCells('A-1.1', 'MWh', 'row | total\nwaste | 0'),
  });
  const all = consolidated(keyed, zero);
  const subject = subjectIn(all, 'energy/waste/total');
  expect(drawn(all, subject)).toEqual(['Dijon Métropole 0']);
  expect(subject.missing.map(({ missing }) => missing)).toEqual(['NE']);
  expect(subject.total).toBeUndefined();
});

test('a city that comes twice is told, and the first is kept; a name of one city with the SIREN of another is refused', () => {
  const under = consolidating();
  expect(under.add(emitting(dijon, 'd.zip', 1))).toBeNull();
  expect(under.add(emitting(dijon, 'd2.zip', 2))).toEqual({
    kind: 'twice',
    file: 'd2.zip',
    kept: 'd.zip',
    name: 'Dijon Métropole',
  });
  expect(under.add(emitting({ ...nantes, siren: '242100410' }, 'x.zip', 3))).toEqual({
    kind: 'wrong-city',
    file: 'x.zip',
    name: 'Nantes Métropole',
    other: 'Dijon Métropole',
  });
  const all = under.result();
  expect(all.cities.map(({ name }) => name)).toEqual(['Dijon Métropole']);
  expect(all.refused.map(({ kind }) => kind)).toEqual(['twice', 'wrong-city']);
  expect(all.notReceived).toHaveLength(8);
});

test('the order of the files changes nothing', () => {
  const files = [
    emitting(lyon, 'l.zip', 2),
    emitting(dijon, 'd.zip', 1),
    emitting(nantes, 'n.zip', 3, 2018),
    emitting(angersCity, 'av.zip', 4),
  ];
  expect(consolidated(...files)).toEqual(consolidated(...[...files].reverse()));
});

test('who decides, pays and delivers: what is not said is never the city by default', () => {
  const money = { value: 100, taxBasis: 'HT', sheet: 'PPI', address: 'B2' } as const;
  const action = { sheet: 'Actions', address: 'A2', cost: { ...money, value: 300 } } as const;
  const all = consolidated(
    cityFile({
      file: 'l.zip',
      territory: lyon,
      cells: costs('a | Transportation | Bus | 1 | HT'),
      actions: [
        {
          ...action,
          id: '1',
          title: 'Bus',
          lead: 'Métropole de Lyon',
          level: 'region',
          funding: [
            { funder: 'FEDER', amount: money },
            { funder: 'Fonds propres', amount: money },
          ],
        },
        { ...action, id: '2', title: 'Écoles', funding: [] },
      ],
    }),
  );
  const told = all.levels.map(
    ({ role, level, actions, euros }) =>
      `${role} ${level ?? '?'} ${actions} ${euros.map(({ value, taxBasis }) => `${value} ${taxBasis}`).join()}`,
  );
  expect(told).toEqual([
    'decides region 1 300 HT',
    'delivers epci 1 300 HT',
    'pays europe 1 100 HT',
    'pays commune 1 100 HT',
    'pays ? 1 400 HT',
    'decides ? 1 300 HT',
    'delivers ? 1 300 HT',
  ]);
});

test('asks are read from the tables, to whom and by when in the city’s words; a year that is only mentioned is no term', () => {
  const cells = tableCells(
    'A-2.1-policies',
    '',
    'row | level | name | need\np1 | national | Décret tertiaire | Étendre aux petites surfaces d’ici 2027\np2 | regional | SRADDET 2020 |',
  );
  const barriers = tableCells(
    'IP-5',
    '',
    'row | barrier | stakeholders\nb1 | Trésorerie des bailleurs | Région et État',
  );
  const all = consolidated(cityFile({ file: 'd.zip', territory: dijon, cells: [...cells, ...barriers] }));
  expect(all.asks.map(({ kind, what, levels, byWhen }) => [kind, what, levels.join(), byWhen ?? '?'])).toEqual([
    ['ask', 'Étendre aux petites surfaces d’ici 2027', 'state', '2027'],
    ['barrier', 'Trésorerie des bailleurs', 'region,state', '?'],
  ]);
});

const validated = (on: string, values: Readonly<Record<string, number>>, over: Partial<CityFile> = {}): CityFile =>
  cityFile({
    file: `${on}.zip`,
    on,
    territory: dijon,
    observations: Object.entries(values).map(([indicator, value]) =>
      observed(indicator, 2019, value, { version: on.slice(0, 4), sources: 'GES!C5' }),
    ),
    ...over,
  });

test('two packs of one city on two days: what moved, what is new, what is gone, and why only where a file says it', () => {
  const before = validated('2026-03-01', { 'ghg-total': 1000, 'ghg-transport': 400, 'ghg-dechets': 10 });
  const after = validated(
    '2027-03-01',
    { 'ghg-total': 1010.5, 'ghg-transport': 400, 'ghg-industrie': 90 },
    {
      findings: [
        {
          ruleId: 'r',
          severity: 'warning',
          sheet: 'GES',
          address: 'C5',
          message: 'Plus haut.',
          justification: 'Nouvel inventaire.',
        },
      ],
    },
  );
  for (const files of [
    [before, after],
    [after, before],
  ]) {
    const { cities, changes, refused } = consolidated(...files);
    expect([cities.map(({ file }) => file), refused]).toEqual([['2027-03-01.zip'], []]);
    expect(changes.map(({ subject, before: old, after: now }) => [subject, old?.value, now?.value])).toEqual([
      ['indicator/ghg-total', 1000, 1010.5],
      ['indicator/ghg-industrie', undefined, 90],
      ['indicator/ghg-dechets', 10, undefined],
    ]);
    expect(changes[0]?.why).toEqual([
      { is: 'edition', before: '2026', after: '2027' },
      { is: 'said', text: 'Nouvel inventaire.' },
    ]);
  }
});

test('a target or a residue of an indicator is not its figure: only the inventory’s own total stands for one', () => {
  const gap = tableCells('A-2.2', 'kt CO2e/year', 'row | target\nwaste | 32', { indicator: 'ghg-dechets' });
  const inventory = tableCells('A-1.3', 't CO2 equivalent/year', 'row | total\nwaste | 40000', {
    indicator: 'ghg-dechets',
  });
  const all = consolidated(
    cityFile({ file: 'd.zip', territory: dijon, cells: gap }),
    cityFile({ file: 'n.zip', territory: nantes, cells: inventory }),
  );
  expect(drawn(all, subjectIn(all, 'indicator/ghg-dechets'))).toEqual(['Nantes Métropole 40000']);
});

test('a sum is of the basis that most share: the year of the first row, whatever else would add up to more', () => {
  const all = consolidated(
    emitting(dijon, 'd.zip', 10),
    emitting(nantes, 'n.zip', 20),
    emitting(angers, 'a.zip', 400, 2018),
    emitting(lyon, 'l.zip', 500, 2018),
    emitting({ name: 'Marseille', level: 'commune', siren: '211300553' }, 'm.zip', 600, 2019),
  );
  expect(subjectIn(all, 'indicator/ghg-total').total?.value).toBe(630);
});

const counted = (territory: CityTerritory, file: string, gwps: readonly string[], sources?: string): CityFile =>
  cityFile({
    file,
    territory,
    observations: gwps.map((gwp, i) =>
      observed('ghg-residentiel', 2019, 100, { gwp, sheet: 'GES', address: `C${5 + i}`, level: territory.level }),
    ),
    cells: tableCells('A-1.3', 't CO2e/year', 'row | total\nbuildings | 100', sources === undefined ? {} : { sources }),
  });

test('warming potentials set a city apart in its tables as among its indicators: those of the cells, else of the year’s inventory', () => {
  const all = consolidated(
    counted(dijon, 'd.zip', ['AR5']),
    counted(nantes, 'n.zip', ['AR5', 'AR4'], 'GES!C5'),
    counted(angers, 'a.zip', ['AR4'], 'GES!C5'),
  );
  for (const id of ['inventory/buildings/total', 'indicator/ghg-residentiel'])
    expect(drawn(all, subjectIn(all, id))).toEqual([
      'Dijon Métropole 100, Nantes Métropole 100',
      'Angers Loire Métropole 100 ≠ gwp',
    ]);
  const unsaid = consolidated(counted(dijon, 'd.zip', ['AR5', 'AR4'], 'GES!C5; GES!C6'));
  expect(subjectIn(unsaid, 'inventory/buildings/total').rows[0]?.basis.gwp).toBeUndefined();
});
