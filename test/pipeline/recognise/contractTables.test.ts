import type { StandingTable } from '../../../src/domain/standingTable';
import type { Workbook } from '../../../src/domain/workbook';
import { recognise } from '../../../src/pipeline/recognise/recognise';
import { grid } from '../../support/grid';

const standingIn = (workbook: Workbook): readonly StandingTable[] =>
  recognise(workbook, 'en').flatMap(({ standing }) => standing ?? []);

/** The tables that stand in a grid, each as text: which it is, then a line per row with the value of each column. */
function told(text: string): string {
  return standingIn(grid(text))
    .map(({ table, versions, columns, rows, cells }) =>
      [
        `${table} ${versions.join('+')}: ${columns.map(({ id }) => id).join(' ')}`,
        ...rows.map(({ id }) =>
          [
            id,
            ...cells
              .filter(({ row }) => row === id)
              .map(({ value, isRequired }) => value ?? (isRequired === true ? '?' : '')),
          ]
            .join(' | ')
            .trimEnd(),
        ),
      ].join('\n'),
    )
    .join('\n\n');
}

const lines = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n');

test('the clean G3 of Nantes, with a number that drifted and headings cut short', () => {
  const nantes = `
    A.2-4 Emissions gap (kt CO2e)
    | BAU 2030 | Reduction | % | Remaining | % | Residual offsetting | % | Gap | %
    Transport | 916 | 683 | 75 % | 234 | 25 % | 183 | 20 % | 50 | 5 %
    Building and heating | 746 | 548 | 74 % | 198 | 26 % | 149 | 20 % | 48 | 6 %
    Electricity | 230 | 115 | 50 % | 115 | 50 % | 46 | 20 % | 69 | 30 %
    Waste | 55 | 1 | 1 % | 54 | 99 % | 11 | 20 % | 43 | 79 %
    Other | 443 | 355 | 80 % | 89 | 20 % | 89 | 20 % | 0 | 0 %
    Total | 2390 | 1701 | 71 % | 689 | 29 % | 478 | 20 % | 211 | 9 %`;
  expect(told(nantes)).toBe(
    lines(`
    A-2.1 V2: bau reduction reduction-share remaining remaining-share offsetting offsetting-share gap gap-share
    transport | 916 | 683 | 0.75 | 234 | 0.25 | 183 | 0.2 | 50 | 0.05
    buildings-heating | 746 | 548 | 0.74 | 198 | 0.26 | 149 | 0.2 | 48 | 0.06
    electricity | 230 | 115 | 0.5 | 115 | 0.5 | 46 | 0.2 | 69 | 0.3
    waste | 55 | 1 | 0.01 | 54 | 0.99 | 11 | 0.2 | 43 | 0.79
    other | 443 | 355 | 0.8 | 89 | 0.2 | 89 | 0.2 | 0 | 0
    total | 2390 | 1701 | 0.71 | 689 | 0.29 | 478 | 0.2 | 211 | 0.09`),
  );
});

test('an inventory by sector of version 2, typed with its unit in each cell and a blank', () => {
  const bordeaux = `
    Table A-1.3: GHG emissions by source sectors
    Base year | 2019
    Unit | ktCO2e/year
    | | Scope 1 | Scope 2 | Scope 3 | Total
    Buildings | | 1 044 ktCO2e | 229 ktCO2e | 251 ktCO2e | 1 525 ktCO2e
    Transport | | 1 375 | 3 | 1 304 | 2 681
    Waste | | 71 | | 125 | 196
    Industrial Process and Product Use (IPPU) | | 356 | 0 | 0 | 356
    AFOLU | Sources (positive emissions) | 6 | 0 | 0 | 6
    | Sinks (negative emissions) | -37 | | |
    Other scope 3 | | | 0 | 3 514 | 3 514
    Total | | 2 852 | 232 | 5 195 | 8 279`;
  expect(told(bordeaux)).toBe(
    lines(`
    A-1.3 V2: scope1 scope2 scope3 total
    buildings | 1044 | 229 | 251 | 1525
    transport | 1375 | 3 | 1304 | 2681
    waste | 71 | ? | 125 | 196
    ippu | 356 | 0 | 0 | 356
    afolu-sources | 6 | 0 | 0 | 6
    afolu-sinks | -37 |  |  |
    row-11 |  | 0 | 3514 | 3514
    total | 2852 | 232 | 5195 | 8279`),
  );
});

/** The inventory of Dijon's contract, its AFOLU on one line, under a number. */
const numbered = (number: string) => `
    Table ${number}: GHG emissions by source sectors
    | Scope 1 | Scope 2 | Scope 3 | Total
    Buildings | 10 | 5 | NE | 15
    Transport | 20 | 0 | NE | 20
    Waste | 3 | NO | 2 | 5
    IPPU | 4 | 1 | NE | 5
    AFOLU | 1 | 0 | NE | 1
    Total | 38 | 6 | 2 | 46`;

test('a number over the words of its title tells the version, AFOLU on one line or not (Dijon)', () => {
  expect([told(numbered('A-1.3')).split(':')[0], told(numbered('A-1.4')).split(':')[0]]).toEqual([
    'A-1.3 V2',
    'A-1.4 V1',
  ]);
});

test('two tables in one sheet; headings translated and back; one scope per row is blank by design', () => {
  const two = `
    A-1.4: Emissions of green house gas by sector
    | Scope 1 | Scope 2 | Scope 3 | Total
    Buildings | 10 | 5 | NE | 15
    Transport | 20 | 0 | NE | 20
    Waste | 3 | NO | 2 | 5
    IPPU | 4 | 1 | NE | 5
    AFOLU | 1 | 0 | NE | 1
    Total | 38 | 6 | 2 | 46

    A-1.3a: GHG Emissions by Source Sector - Baseline Year
    Base year | 2019
    | Scope 1 | Scope 2 | Scope 3 | Total | % of total
    Transport | 208,799 | | | 208,799 | 32%
    Buildings & Heating | 278,238 | | | 278,238 | 43%
    Electricity | | 60,312 | | 60,312 | 9%
    Waste* | | | 38,923 | 38,923 | 6%
    Other (incl. IPPU & AFOLU) | 59,798 | | | 59,798 | 9%
    Total | 546,835 | 60,312 | 38,923 | 646,070 | 100%`;
  expect(told(two)).toBe(
    lines(`
    A-1.4 V1: scope1 scope2 scope3 total
    buildings | 10 | 5 | NE | 15
    transport | 20 | 0 | NE | 20
    waste | 3 | NO | 2 | 5
    ippu | 4 | 1 | NE | 5
    afolu | 1 | 0 | NE | 1
    total | 38 | 6 | 2 | 46

    A-1.3a V2: scope1 scope2 scope3 total total-share
    transport | 208799 |  |  | 208799 | 0.32
    buildings-heating | 278238 |  |  | 278238 | 0.43
    electricity |  | 60312 |  | 60312 | 0.09
    waste |  |  | 38923 | 38923 | 0.06
    other | 59798 |  |  | 59798 | 0.09
    total | 546835 | 60312 | 38923 | 646070 | 1`),
  );
});

test('a G2 whose groups stand over (absolute) and (%), pasted with merged cells, and shares of a hundred', () => {
  const dijon = `
    Gap, Scenario Ambitious, tCO2eq
    | (1) Baseline emissions | (2) Emissions Reduction Target 2030 | < | (4) Emissions Gap | < | (5) Emissions reduction through the CCC Action Plan to address the Gap | < | (6) Residual emissions | <
    | (absolute) | (absolute) | (%) | (absolute) | (%) | (absolute) | (%) | (absolute) | (%)
    Buildings | 458 241 | 293 490 | 64 | 293 490 | 64 | 133 321 | 45 | 164 751 | 36
    Transport | 310 139 | 104 251 | 44 | 104 251 | 44 | 102 301 | 98 | 205888 | 66
    Energy industry | 114 425 | 84 704 | 74 | 84 704 | 74 | 24 318 | 29 | 29721 | 26
    Total | 882 805 | 482445 | 45 | 482445 | 45 | 259940 | 54 | 400360 | 55`;
  expect(told(dijon)).toBe(
    lines(`
    A-2.2 V2: baseline target target-share gap gap-share plan plan-share residual residual-share
    buildings | 458241 | 293490 | 0.64 | 293490 | 0.64 | 133321 | 0.45 | 164751 | 0.36
    transport | 310139 | 104251 | 0.44 | 104251 | 0.44 | 102301 | 0.98 | 205888 | 0.66
    energy-industry | 114425 | 84704 | 0.74 | 84704 | 0.74 | 24318 | 0.29 | 29721 | 0.26
    total | 882805 | 482445 | 0.45 | 482445 | 0.45 | 259940 | 0.54 | 400360 | 0.55`),
  );
});

test('money of the economic model: brackets are negative, a line of groups asks for nothing', () => {
  const pecs = `
    B-1.1b: Breakdown of sectoral costs (all stakeholders)
    Sector | Subsector | Investment (CAPEX) (MEUR - cash basis 2020-2030) | Operational cost/savings (OPEX) (MEUR - cash basis 2020-2030) | Total CAPEX + OPEX (MEUR - cash basis 2020-2030) | CO2e reduction (kton)
    Transport | | | | |
    | Electrification of buses | € (119) | € 12 | € (107) | 4
    | Optimized logistics | € - | € 30 | € 30 | 65
    TOTAL | | € (119) | € 42 | € (77) | 69`;
  expect(told(pecs)).toBe(
    lines(`
    IP-B-1.1b early+late: sector subsector capex opex total reduction
    row-3 | Transport |  |  |  |  |
    row-4 |  | Electrification of buses | -119 | 12 | -107 | 4
    row-5 |  | Optimized logistics | 0 | 30 | 30 | 65
    total | TOTAL |  | -119 | 42 | -77 | 69`).replace(
      'row-3 | Transport |  |  |  |  |',
      'row-3 | Transport |  |  |  |  | '.trimEnd(),
    ),
  );
});

test('a budget over five years of the city, and its signs are said', () => {
  const budget = grid(`
    Table 1: Historical Municipal Budget and Budget for Climate Actions
    Budget Data | 2021 | 2022 | 2023 | 2024 | 2025
    Municipal Budget (€) | N/A | N/A | 210 000 000 | 215 000 000 | 223 337 625
    Municipal Budget for Climate Actions & Projects (€) | N/A | N/A | 9 000 000 | 12 000 000 | 13 329 889
    % of Municipal Budget for Climate Actions & Projects (%) | | | 4.29% | 5.58% | 5.97%`);
  const [table] = standingIn(budget);
  expect(table?.columns.map(({ id, text }) => `${id} ${text}`)).toEqual([
    'year-4 2021',
    'year-3 2022',
    'year-2 2023',
    'year-1 2024',
    'year0 2025',
  ]);
  expect(recognise(budget, 'fr')[0]?.signs).toEqual(['tableau 1 du contrat, plan à 15 tableaux, saisi à la main']);
});

test("an officer's own inventory in French is none of the contract's", () => {
  expect(
    told(`
    Émissions de GES par secteur (t CO2e)
    | 2018 | 2019
    Résidentiel | 310 | 300
    Transport routier | 200 | 190
    Total | 510 | 490`),
  ).toBe('');
});

test('cards of actions, one under the other, are one table with a row per card', () => {
  const cards = `
    B-2.2: Individual action outlines
    Action outline | Action name | Heat network
    | Action type | Technical interventions
    | Action description | Extension to the north
    Reference to impact pathway | Field of action | Energy systems
    | Systemic lever | Technology/infrastructure
    | Outcome (according to module B-1.1) | Not applicable
    Implementation | Responsible bodies/person for implementation | (indicate responsible)
    | Involved stakeholders | Utilities
    | Comments on implementation | 2030
    Impact & cost | GHG emissions reduction estimate (total) per emission source sector | 5 000 t
    | Total costs and costs by CO2e unit | 12 M€

    Action outline | Action name | Tramway
    | Action type | Physical / spatial interventions
    | Action description | Line B
    Reference to impact pathway | Field of action | Mobility & transport
    | Systemic lever | Technology/infrastructure
    | Outcome (according to module B-1.1) | Fewer cars
    Implementation | Responsible bodies/person for implementation | Transport authority
    | Involved stakeholders | Region
    | Comments on implementation | 2028
    Impact & cost | GHG emissions reduction estimate (total) per emission source sector | 18 414
    | Total costs and costs by CO2e unit | 190 M€`;
  const [table, ...others] = standingIn(grid(cards));
  expect(others).toEqual([]);
  expect([table?.table, table?.versions, table?.rows.map(({ text }) => text)]).toEqual([
    'B-2.2',
    ['V1'],
    ['Heat network', 'Tramway'],
  ]);
  const cellOf = (name: string, column: string) => {
    const row = table?.rows.find(({ text }) => text === name)?.id;
    const cell = table?.cells.find((one) => one.row === row && one.column === column);
    return [cell?.address, cell?.value];
  };
  expect(cellOf('Heat network', 'responsible')).toEqual(['C8', null]);
  expect(cellOf('Tramway', 'reduction')).toEqual(['C23', '18 414']);
  expect(cellOf('Tramway', 'cost')).toEqual(['C24', '190 M€']);
});

test('a gap typed in French under its number, with empty lines, merged cells and line breaks', () => {
  const french = `
    A-2.1 : Écart d’émissions à combler (kt CO2e) | < | < | < | < | <

    Secteurs | Émissions tendancielles\\n2030 | Réductions issues du plan d’action | Émissions restantes | Émissions résiduelles à compenser | Écart à combler pour la neutralité

    Transports | 522 | 290 | 232 | 104 | 128
    Bâtiments et chauffage | 3172 | 1034 | 2138 | 634 | 1504
    Électricité | 688 | 297 | 391 | 138 | 254
    Déchets | 171 | 71 | 100 | 34 | 66
    Autres | 3 | 0 | 3 | 1 | 2

    Total | 4557 | 1691 | 2865 | 911 | 1954`;
  expect(told(french)).toBe(
    lines(`
    A-2.1 V2: bau reduction remaining offsetting gap
    transport | 522 | 290 | 232 | 104 | 128
    buildings-heating | 3172 | 1034 | 2138 | 634 | 1504
    electricity | 688 | 297 | 391 | 138 | 254
    waste | 171 | 71 | 100 | 34 | 66
    other | 3 | 0 | 3 | 1 | 2
    total | 4557 | 1691 | 2865 | 911 | 1954`),
  );
});

test('a sheet named for its table needs no title', () => {
  const rows = `
    | Scope 1 | Scope 2 | Scope 3 | Total
    Buildings | 10 | 5 | NE | 15
    Transport | 20 | 0 | NE | 20
    Waste | 3 | NO | 2 | 5
    IPPU | 4 | 1 | NE | 5
    AFOLU | 1 | 0 | NE | 1
    Total | 38 | 6 | 2 | 46`;
  expect(standingIn(grid(rows, 'A-1.4')).map(({ table }) => table)).toEqual(['A-1.4']);
  expect(standingIn(grid(rows, 'Bilan'))).toEqual([]); // nothing says which table it is
});

test('a gap as people translate it: groups over absolute values and percentages, other sectors in full', () => {
  const french = `
    Tableau A-2.1 : Écart d’émissions (kt CO2e)
    Secteurs | Émissions tendancielles\\n(BAU 2030) | Réduction des émissions\\nrésultant du plan d’action | < | Émissions restantes | < | Compensation des émissions résiduelles ¹ | < | Écart d’émissions (quantité nécessaire\\npour atteindre la neutralité) | <
    ^ | (valeur absolue) | (valeur absolue) | (% du BAU 2030) | (valeur absolue) | (% du BAU 2030) | (valeur absolue) | (% du BAU 2030) | (valeur absolue) | (% du BAU 2030)
    Transports | 1 204 | 780 | 65 % | 424 | 35 % | 241 | 20 % | 183 | 15 %
    Déchets | 96 | 12 | 13 % | 84 | 88 % | 19 | 20 % | 65 | 68 %
    Autres (dont procédés industriels, agriculture et sols) | 388 | 190 | 49 % | 198 | 51 % | 78 | 20 % | 120 | 31 %`;
  expect(told(french)).toBe(
    lines(`
    A-2.1 V2: bau reduction reduction-share remaining remaining-share offsetting offsetting-share gap gap-share
    transport | 1204 | 780 | 0.65 | 424 | 0.35 | 241 | 0.2 | 183 | 0.15
    waste | 96 | 12 | 0.13 | 84 | 0.88 | 19 | 0.2 | 65 | 0.68
    other | 388 | 190 | 0.49 | 198 | 0.51 | 78 | 0.2 | 120 | 0.31`),
  );
});

test('figures typed as texts: shares of a hundred, a factor with four decimals, accounts in brackets with commas', () => {
  const typed = `
    Table 9: Capital Planning
    Field of Action | Action/Indicator | Cost to Municipality (€) | Cost to Other (€) | % of Costs Covered
    Transportation | Tramway | '120000000 | '65000000 | '80

    A-1.2: Emission factors applied
    Primary energy/ energy source | Carbon Dioxide (CO2) | Methane (CH4) | Nitrous Oxide (N2O)
    Natural gas | 0,202 | 0,0002 | 0,0001
    Heating oil | 0,0267 | 0,0003 | 0,0002

    B-1.1b: Breakdown of sectoral costs (all stakeholders)
    Sector | Subsector | Investment (CAPEX) (MEUR) | Operational cost/savings (OPEX) (MEUR) | Total CAPEX + OPEX (MEUR) | CO2e reduction (kton)
    Transport | Public transport | € (751) | € 140 | € (611) | 40
    Waste | Recycling | € (505) | € 12 | € (493) | 3
    TOTAL | | € (1,256) | € 152 | € (1,104) | 43`;
  const values = standingIn(grid(typed)).flatMap(({ cells }) => cells.map(({ value }) => value));
  expect(values.filter((value) => typeof value === 'number')).toEqual([
    120_000_000, 65_000_000, 0.8, 0.202, 0.0002, 0.0001, 0.0267, 0.0003, 0.0002, -751, 140, -611, 40, -505, 12, -493, 3,
    -1256, 152, -1104, 43,
  ]);
});

test('two tables side by side, each under its own title', () => {
  const beside = `
    A-1.3a: GHG Emissions by Source Sector - Baseline Year | | | | | | A-1.3b: GHG Emissions by Source Sector - Business as Usual (BAU) 2030
    Base year | 2019 | | | | | Base year | BAU 2030
    | Scope 1 | Scope 2 | Scope 3 | Total | | | Scope 1 | Scope 2 | Scope 3 | Total
    Transport | 312450 | | | 312450 | | Transport | 298100 | | | 298100
    Buildings & Heating | 401220 | | | 401220 | | Buildings & Heating | 377905 | | | 377905
    Electricity | | 188300 | | 188300 | | Electricity | | 171040 | | 171040
    Total | 713670 | 188300 | | 901970 | | Total | 676005 | 171040 | | 847045`;
  const [first, second, ...others] = standingIn(grid(beside));
  expect(others).toEqual([]);
  expect([first?.table, first?.baseYear?.address, first?.columns.map(({ address }) => address)]).toEqual([
    'A-1.3a',
    'B2',
    ['B3', 'C3', 'D3', 'E3'],
  ]);
  expect([second?.table, second?.columns.map(({ address }) => address)]).toEqual(['A-1.3b', ['H3', 'I3', 'J3', 'K3']]);
  expect(second?.rows.map(({ address, text }) => `${address} ${text}`)[0]).toBe('G4 Transport');
});

test('a table over two pages, its headings printed again: one table, with its total on the second page', () => {
  const pages = `
    A-1.4: GHG emissions by source sectors
    | Scope 1 | Scope 2 | Scope 3 | Total
    Buildings | 10 | 5 | NE | 15
    Transport | 20 | 0 | NE | 20

    A-1.4: GHG emissions by source sectors (continued)
    | Scope 1 | Scope 2 | Scope 3 | Total
    Waste | 3 | NO | 2 | 5
    IPPU | 4 | 1 | NE | 5
    AFOLU | 1 | 0 | NE | 1
    Total | 38 | 6 | 2 | 46`;
  const [table, ...others] = standingIn(grid(pages));
  expect(others).toEqual([]);
  expect(table?.rows.map(({ id, address }) => `${id} ${address}`)).toEqual([
    'buildings A3',
    'transport A4',
    'waste A8',
    'ippu A9',
    'afolu A10',
    'total A11',
  ]);
});

test('two inventories of one form, each with its total, are two tables', () => {
  const two = `
    A-1.4: GHG emissions by source sectors
    | Scope 1 | Scope 2 | Scope 3 | Total
    Buildings | 10 | 5 | NE | 15
    Transport | 20 | 0 | NE | 20
    Total | 30 | 5 | NE | 35

    A-1.4: GHG emissions by source sectors (continued)
    | Scope 1 | Scope 2 | Scope 3 | Total
    Waste | 3 | NO | 2 | 5
    IPPU | 4 | 1 | NE | 5
    Total | 7 | 1 | 2 | 10`;
  expect(standingIn(grid(two)).map(({ rows }) => rows.length)).toEqual([3, 3]);
});

test('rows that detail a sector, said or adding up to it, are no parts of the total; rows with their number are known', () => {
  const detailed = `
    A-1.4: GHG emissions by source sectors
    | Scope 1 | Scope 2 | Scope 3 | Total
    1. Buildings | 412 | 208 | NO | 620
    Residential | 300 | 120 | NO | 420
    Tertiary | 112 | 88 | NO | 200
    2. Transport | 388 | 2 | NO | 390
    of which road | 370 | 0 | NO | 370
    3. Waste | 10 | NO | 19 | 29
    Ports | 7 | NO | NO | 7
    Total | 817 | 210 | 19 | 1046`;
  expect(standingIn(grid(detailed))[0]?.rows.map(({ id, text }) => `${id} ${text}`)).toEqual([
    'buildings 1. Buildings',
    'detail-4 Residential',
    'detail-5 Tertiary',
    'transport 2. Transport',
    'detail-7 of which road',
    'waste 3. Waste',
    'row-9 Ports',
    'total Total',
  ]);
});

test('years that come again as shares of the budget are not the years of the amounts', () => {
  const finance = `
    Table 2: Finance Sources by Field of Actions, for Years 2021, 2022, 2023
    Fields of Action | Sector Subsection | Budget Allocation for Climate Actions and Projects | < | < | % of overall budget | < | <
    | | 2021 | 2022 | 2023 | 2021 | 2022 | 2023
    Transportation | Public transport | 12.000.000 | 15.000.000 | 16.500.000 | 2,9 % | 3,5 % | 3,7 %
    Total in € | | 12.000.000 | 15.000.000 | 16.500.000 | 2,9 % | 3,5 % | 3,7 %`;
  const years = standingIn(grid(finance))[0]?.columns.filter(({ id }) => id.startsWith('year'));
  expect(years?.map(({ address }) => address.replace(/\d+/, ''))).toEqual(['C', 'D', 'E']);
});
