import { drawFacts, drawQuestions, understood } from '../../support/drawFacts';
import { grid, grids } from '../../support/grid';

const facts = (text: string, name?: string): readonly string[] =>
  drawFacts(understood(grid(text, name)).facts).split('\n');
const questions = (text: string): readonly string[] => drawQuestions(understood(grid(text)).mapping);

test('sectors down and years across, with the title, unit and perimeter above', () => {
  const seen = facts(`
    Émissions de GES du territoire (kteq CO2)
    Périmètre : Rivemont Métropole (EPCI)

    Secteur       | 2015   | 2019   | 2 021 | Objectif 2030
    Résidentiel   | 371.2  | '338,4 | 330   | 51
    Tertiaire     | 268.9  | 246.1  | NC    |
    Transports    | 897    | 854    | 767   | 171
    dont routier  | 851    | 813    | 734   | 163
    Total         | 1537.1 | 1438.5 |       | 222
    Source : observatoire régional`);
  expect(seen.slice(0, 8)).toEqual([
    'Bilan!B5 · “371.2” · ghg-residentiel · 2015 measured · 371200 tCO2e/an · used',
    'Bilan!C5 · “338,4” · ghg-residentiel · 2019 measured · 338400 tCO2e/an · used',
    'Bilan!D5 · “330” · ghg-residentiel · 2021 measured · 330000 tCO2e/an · used',
    'Bilan!E5 · “51” · ghg-residentiel · 2030 objective · 51000 tCO2e/an · used',
    'Bilan!B6 · “268.9” · ghg-tertiaire · 2015 measured · 268900 tCO2e/an · used',
    'Bilan!C6 · “246.1” · ghg-tertiaire · 2019 measured · 246100 tCO2e/an · used',
    'Bilan!D6 · “NC” · ghg-tertiaire · 2021 measured · not-reported · used',
    'Bilan!E6 · “” · ghg-tertiaire · 2030 objective · blank · used',
  ]);
  expect(seen).toContain('Bilan!C7 · “854” · ghg-transport · 2019 measured · 854000 tCO2e/an · used');
  expect(seen).toContain('Bilan!C8 · “813” · ghg-transport-routier · 2019 measured · 813000 tCO2e/an · used');
  expect(seen).toContain('Bilan!B9 · “1537.1” · ghg-total · 2015 measured · 1537100 tCO2e/an · used');
});

test('years down and sectors across', () => {
  const seen = facts(`
    Consommation d'énergie finale (GWh)
    Année | Résidentiel | Tertiaire | Tous secteurs
    2015  | 3012        | 1301      | 4313
    2019  | 2842        | 1221      | 4063`);
  expect(seen).toEqual([
    'Bilan!B3 · “3012” · energy-residentiel · 2015 measured · 3012 GWh/an · used',
    'Bilan!B4 · “2842” · energy-residentiel · 2019 measured · 2842 GWh/an · used',
    'Bilan!C3 · “1301” · energy-tertiaire · 2015 measured · 1301 GWh/an · used',
    'Bilan!C4 · “1221” · energy-tertiaire · 2019 measured · 1221 GWh/an · used',
    'Bilan!D3 · “4313” · energy-total · 2015 measured · 4313 GWh/an · used',
    'Bilan!D4 · “4063” · energy-total · 2019 measured · 4063 GWh/an · used',
  ]);
});

test('a unit in each cell; ranges and ambiguous numbers are asked, bounds and rough figures are told', () => {
  const seen = facts(`
    Gaz à effet de serre
    Secteur     | 2018           | 2019
    Résidentiel | 338,4 ktCO2e   | 330 000 tCO2e
    Déchets     | < 5 kt CO2e    | env. 4 ktCO2e
    Agriculture | 60-70 ktCO2e   | 1.234 ktCO2e`);
  expect(seen).toEqual([
    'Bilan!B3 · “338,4 ktCO2e” · ghg-residentiel · 2018 measured · 338400 tCO2e/an · used',
    'Bilan!C3 · “330 000 tCO2e” · ghg-residentiel · 2019 measured · 330000 tCO2e/an · used',
    'Bilan!B4 · “< 5 kt CO2e” · ghg-dechets · 2018 measured · 5000 tCO2e/an · used (bound)',
    'Bilan!C4 · “env. 4 ktCO2e” · ghg-dechets · 2019 measured · 4000 tCO2e/an · used (approximate)',
    'Bilan!B5 · “60-70 ktCO2e” · ghg-agriculture · 2018 measured · ? · asked (range)',
    'Bilan!C5 · “1.234 ktCO2e” · ghg-agriculture · 2019 measured · ? · asked (ambiguous)',
  ]);
});

test('a unit column, row by row', () => {
  const seen = facts(`
    Secteur     | Unité   | 2018   | 2019
    Résidentiel | teq CO2 | 338400 | 330000
    Déchets     | kteqCO2 | 5      | 4`);
  expect(seen).toContain('Bilan!C2 · “338400” · ghg-residentiel · 2018 measured · 338400 tCO2e/an · used');
  expect(seen).toContain('Bilan!D3 · “4” · ghg-dechets · 2019 measured · 4000 tCO2e/an · used');
});

test('two merged group titles over the same years: each column keeps its own family and unit', () => {
  const seen = facts(`
                | GES (ktCO2e) | <    | Énergie (GWh) | <
    Secteur     | 2018         | 2019 | 2018          | 2019
    Résidentiel | 338          | 330  | 2900          | 2842
    Tertiaire   | 246          | 240  | 1250          | 1221`);
  expect(seen).toContain('Bilan!C3 · “330” · ghg-residentiel · 2019 measured · 330000 tCO2e/an · used');
  expect(seen).toContain('Bilan!E4 · “1221” · energy-tertiaire · 2019 measured · 1221 GWh/an · used');
});

test('a year shown as a date of 1905, and a true date, are years', () => {
  const seen = facts(`
    Émissions de GES (tCO2e)
    Secteur     | 2018@dd/mm/yyyy | 2019-01-01
    Résidentiel | 338400          | 330000
    Déchets     | 5000            | 4000`);
  expect(seen).toContain('Bilan!B3 · “338400” · ghg-residentiel · 2018 measured · 338400 tCO2e/an · used');
  expect(seen).toContain('Bilan!C4 · “4000” · ghg-dechets · 2019 measured · 4000 tCO2e/an · used');
});

test('two tables side by side keep their own titles', () => {
  const seen = facts(`
    GES (tCO2e)  |      |      |  | Énergie (GWh) |      |
    Secteur      | 2018 | 2019 |  | Secteur       | 2018 | 2019
    Résidentiel  | 10   | 11   |  | Résidentiel   | 1    | 2
    Déchets      | 20   | 21   |  | Déchets       | 3    | 4`);
  expect(seen).toContain('Bilan!C4 · “21” · ghg-dechets · 2019 measured · 21 tCO2e/an · used');
  expect(seen).toContain('Bilan!G4 · “4” · energy-dechets · 2019 measured · 4 GWh/an · used');
});

test('a table of one year takes it from its title; buildings beside their detail do not count twice', () => {
  const seen = facts(
    `
    Émissions de GES 2019 par secteur

    Secteur     | Code | Émissions (teq CO2) | Part
    Bâtiments   | 1-2  | 584500              | 41%
    Agriculture | '5   | 68900               | 5%

    Détail du secteur Bâtiments
    Sous-secteur | Code | Émissions (teq CO2) | Part
    Résidentiel  | '1   | 338400              | 58%
    Tertiaire    | '2   | 246100              | 42%`,
    'GES',
  );
  expect(seen).toEqual([
    'GES!C4 · “584500” · ghg-total [residentiel+tertiaire] · 2019 measured · 584500 tCO2e/an · excluded (composite, detailed)',
    'GES!C5 · “68900” · ghg-agriculture · 2019 measured · 68900 tCO2e/an · used',
    'GES!C9 · “338400” · ghg-residentiel · 2019 measured · 338400 tCO2e/an · used',
    'GES!C10 · “246100” · ghg-tertiaire · 2019 measured · 246100 tCO2e/an · used',
  ]);
});

test('absent, secret, included elsewhere, error and zero are five things', () => {
  const seen = facts(`
    GES (tCO2e) | 2018  | 2019   | 2020
    Résidentiel | #N/A  | =A1*2  | =SUM(B2:B3) => 12
    Tertiaire   | #REF! | secret | inclus dans résidentiel
    Déchets     | NE    | 0      | à compléter`);
  expect(seen.map((line) => line.split(' · ').slice(4).join(' · '))).toEqual([
    'error · used',
    'error · used',
    '12 tCO2e/an · used',
    'error · used',
    'C · used',
    'IE · used',
    'NE · used',
    '0 tCO2e/an · used',
    'to-come · used',
  ]);
});

test('objectives and scenarios are told by their group titles', () => {
  const seen = facts(`
    Émissions de GES (tCO2e)
                | Objectifs | <    | Tendanciel | Stratégies existantes
    Secteur     | 2030      | 2050 | 2030       | 2030
    Résidentiel | 1         | 2    | 3          | 4
    Tertiaire   | 1         | 2    | 3          | 4`);
  expect(seen.slice(0, 4).map((line) => line.split(' · ')[3])).toEqual([
    '2030 objective',
    '2050 objective',
    '2030 scenario business-as-usual',
    '2030 scenario existing-strategies',
  ]);
});

test('a year to come without a word on its kind is asked', () => {
  const text = `
    Émissions de GES (tCO2e)
    Secteur     | 2019 | 2030
    Résidentiel | 1    | 2
    Tertiaire   | 1    | 2`;
  expect(questions(text)).toEqual(['Bilan!C2 · 2030 · year:2030:objective · year:2030:scenario']);
  expect(facts(text)).toContain('Bilan!C3 · “2” · ghg-residentiel · 2030 objective · 2 tCO2e/an · asked (year-unsure)');
});

test('reductions in % are no levels, and are not taken for any', () => {
  const text = `
    Objectifs de réduction des émissions de GES
    Secteur     | Objectif 2030 | Objectif 2050
    Résidentiel | -54%          | -97%
    Tertiaire   | -50%          | -90%`;
  expect(understood(grid(text)).facts).toEqual([]);
  expect(questions(text)).toEqual([]);
});

test('nothing says unit or family: both are asked, and no figure goes further', () => {
  const text = `
    Secteur     | 2018 | 2019
    Résidentiel | 1    | 2
    Tertiaire   | 1    | 2`;
  expect(questions(text)).toEqual(['Bilan!A1 ·  · family:unknown · ', 'Bilan!A1 ·  · unit:unknown · ']);
  expect(understood(grid(text)).facts).toEqual([]);
});

test('an unknown perimeter is a question, never a default', () => {
  const { territory: _, ...settings } = understood(grid('')).settings;
  const { facts: seen } = understood(
    grid('GES (tCO2e) | 2018 | 2019\nRésidentiel | 1 | 2\nDéchets | 3 | 4'),
    [],
    settings,
  );
  expect(new Set(seen.map(({ use, doubts }) => `${use} ${doubts[0]?.code ?? ''}`))).toEqual(
    new Set(['asked perimeter-unknown']),
  );
});

test('sums prove vague labels: industry with its energy branch, a subtotal of a name of its own', () => {
  const { mapping } = understood(
    grid(`
    Émissions de GES (tCO2e)
    Secteur                        | 2018 | 2019
    Résidentiel                    | 10   | 20
    Tertiaire                      | 30   | 40
    Bloc bâti communal             | 40   | 60
    Industrie hors branche énergie | 5    | 6
    Branche énergie                | 1    | 2
    Industrie                      | 6    | 8`),
  );
  const said = new Map(mapping.map(({ label, meaning, reason }) => [label, `${meaning} ${reason}`]));
  expect(said.get('Bloc bâti communal')).toBe('subtotal 40 = 10 + 30 : somme des lignes 3, 4.');
  expect(said.get('Industrie')).toBe('sector:industry-total 6 = 5 + 1 : somme des lignes 6, 7.');
});

test('a bare industry, and sinks in positive, are asked', () => {
  const seen = facts(`
    Émissions de GES (tCO2e)
    Secteur     | 2018 | 2019
    Résidentiel | 10   | 20
    Industrie   | 6    | 8
    UTCATF      | 3    | -4`);
  expect(seen).toContain('Bilan!B4 · “6” · ghg-industrie · 2018 measured · 6 tCO2e/an · asked (label-unsure)');
  expect(seen).toContain('Bilan!B5 · “3” · sequestration-total · 2018 measured · 3 tCO2e/an · asked (sign-positive)');
  expect(seen).toContain('Bilan!C5 · “-4” · sequestration-total · 2019 measured · -4 tCO2e/an · used');
});

test('a hidden sheet is read; the visible one stands, and two values for one key are both asked', () => {
  const { facts: seen } = understood(
    grids({
      GES: 'GES (tCO2e) | 2018 | 2019\nRésidentiel | 10 | 11\nDéchets | 20 | 21',
      Calculs: { text: 'GES (tCO2e) | 2018 | 2019\nRésidentiel | 10 | 12\nDéchets | 20 | 21', visibility: 'hidden' },
    }),
  );
  expect(
    seen.map(({ source, use, doubts }) =>
      [source.sheet, source.address, use, ...doubts.map(({ code }) => code)].join(' '),
    ),
  ).toEqual([
    'GES B2 used',
    'GES C2 asked conflict',
    'GES B3 used',
    'GES C3 used',
    'Calculs B2 excluded repeated',
    'Calculs C2 asked conflict',
    'Calculs B3 excluded repeated',
    'Calculs C3 excluded repeated',
  ]);
});

test('tonnes under a kilotonne heading stay as read, and are asked', () => {
  const seen = facts(`
    GES (kteq CO2) | 2021  | 2022
    Résidentiel    | 329.9 | 305800
    Tertiaire      | 236.8 | 222900`);
  expect(seen).toContain('Bilan!B2 · “329.9” · ghg-residentiel · 2021 measured · 329900 tCO2e/an · used');
  expect(seen).toContain('Bilan!C2 · “305800” · ghg-residentiel · 2022 measured · 305800000 tCO2e/an · asked (scale)');
});

test('a figure of a copied sheet names its first file, and the cell here', () => {
  const text = 'GES (tCO2e) | 2018 | 2019\nRésidentiel | 10 | 11\nDéchets | 20 | 21';
  const { facts: seen } = understood(
    grids({ 'GES (2)': { text, copyOf: { file: 'inventaire.xlsx', sheet: 'GES' }, ours: 'copy:x' } }),
  );
  expect(seen[0]?.source).toEqual({
    file: 'inventaire.xlsx',
    sheet: 'GES',
    address: 'B2',
    text: '10',
    copy: { sheet: 'GES (2)', address: 'B2' },
    isLive: true,
  });
});

test('two carriers that the core calls "other" are two parts, kept apart, and contradict nobody', () => {
  const seen = facts(`
    Consommation d'énergie finale (GWh)
    Énergie           | 2019 | 2021
    Électricité       | 2400 | 2322
    Gaz naturel       | 1900 | 1838
    Biocarburants     | 187  | 196
    Autres énergies   | 27   | 27`);
  expect(seen.filter((line) => /B[56] /.test(line))).toEqual([
    'Bilan!B5 · “187” · energy-carrier-other-carrier · 2019 measured · 187 GWh/an · excluded (no-core-id)',
    'Bilan!B6 · “27” · energy-carrier-other-carrier · 2019 measured · 27 GWh/an · excluded (no-core-id)',
  ]);
});

test('one carrier that the core calls "other" is taken', () => {
  const seen = facts(
    'Énergie finale (GWh) | 2019 | 2021\nÉlectricité | 2400 | 2322\nGaz naturel | 1900 | 1838\nBiocarburants | 187 | 196',
  );
  expect(seen).toContain('Bilan!B4 · “187” · energy-carrier-other-carrier · 2019 measured · 187 GWh/an · used');
});

test('a perimeter is named by its bare name, whatever the line says besides', () => {
  const [fact] = understood(
    grid(
      'Périmètre : Rivemont Métropole (28 communes), SIREN 200 000 008\nGES (tCO2e) | 2018 | 2019\nRésidentiel | 1 | 2\nDéchets | 3 | 4',
    ),
  ).facts;
  expect(fact).toMatchObject({ perimeter: { level: 'epci', label: 'Rivemont Métropole' } });
});

test('an observatory that a source line names is the producer; the sheet stays the source of its figures', () => {
  const { facts } = understood(
    grids({
      GES: `
        Émissions de GES (tCO2e)
        Source : Observatoire régional énergie climat (OREC Val-de-Rive), inventaire V2024
        Secteur     | 2019 | 2021
        Résidentiel | 395  | 380
        Tertiaire   | 205  | 190`,
      Copie: `
        Émissions de GES (tCO2e)
        Secteur     | 2019 | 2021
        Résidentiel | 395  | 380
        Tertiaire   | 205  | 190`,
    }),
  );
  const used = facts.filter(({ use }) => use === 'used');
  expect(used.map(({ source }) => source.sheet)).toEqual(['GES', 'GES', 'GES', 'GES']);
  expect(used.map((fact) => fact.kind === 'observation' && fact.producer)).toContain(
    'Observatoire régional énergie climat (OREC Val-de-Rive)',
  );
});

test('a label that comes hundreds of times offers a few of its values, not all of them at each', () => {
  const rows = Array.from(
    { length: 300 },
    (_, i) => `    ${i % 2 ? 'Tertiaire' : 'Résidentiel'} | ${100 + i} | ${900 + i}`,
  ).join('\n');
  const { facts } = understood(grid(`    Émissions de GES (tCO2e)\n    Secteur | 2019 | 2021\n${rows}`));
  const offered = facts.map(({ doubts }) => doubts.flatMap(({ alternatives = [] }) => alternatives).length);
  expect(offered).toHaveLength(600);
  expect(Math.max(...offered)).toBe(12);
});

test.each(['Unité : ktCO2e', 'Unités : ktCO2e', 'Unité : ktCO2e. Source : Atmo, V2022'])(
  'the unit may stand in a note under the table: %s',
  (note) => {
    const seen = facts(`
      Émissions de GES par secteur
      Secteur     | 2019 | 2021
      Résidentiel | 420  | 400
      Tertiaire   | 310  | 300

      ${note}`);
    expect(seen[0]).toContain('420000 tCO2e/an · used');
  },
);

test('primary energy is not taken for final energy', () => {
  const { facts: seen, mapping } = understood(
    grid(`
      Consommation d'énergie primaire par secteur (GWh)
      Secteur     | 2019 | 2021
      Résidentiel | 420  | 400
      Tertiaire   | 310  | 300`),
  );
  expect(seen.filter(({ use }) => use === 'used')).toEqual([]);
  expect(drawQuestions(mapping)).toHaveLength(1);
});
