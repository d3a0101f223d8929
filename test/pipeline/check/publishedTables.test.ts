import { say } from '../../../src/domain/message';
import { defaultSettings } from '../../../src/domain/settings';
import { compileTables, findingsIn, understand } from '../../../src/pipeline';
import { rules } from '../../../src/pipeline/check/rules';
import { inWords } from '../../../src/report/findings';
import { grid } from '../../support/grid';

const settings = { ...defaultSettings, language: 'en' } as const;

/** What is said of a workbook of such tables alone: level, cell and sentence, through the whole pipeline. */
function found(text: string): readonly string[] {
  const workbook = grid(text, 'CCC');
  const dossier = understand(workbook, { settings, memory: [] });
  return findingsIn({ dossier, tables: compileTables(dossier, workbook) }).map(({ ruleId, severity, at, data }) => {
    const { meta } = rules.find((rule) => rule.meta.id === ruleId)!; // a finding comes from a rule
    const cell = at === null ? '-' : at.sheet === 'CCC' ? at.address : `${at.sheet}!${at.address}`;
    return `${severity} ${cell} ${say(meta.message, inWords(data, 'en'), 'en')}`;
  });
}

const nantes = `
  A.2-4 Emissions gap (kt CO2e)
  | BAU 2030 | Reduction | % | Remaining | % | Residual offsetting | % | Gap | %
  Transport | 916 | 683 | 75 % | 234 | 25 % | 183 | 20 % | 50 | 5 %
  Building and heating | 746 | 548 | 74 % | 198 | 26 % | 149 | 20 % | 48 | 6 %
  Electricity | 230 | 115 | 50 % | 115 | 50 % | 46 | 20 % | 69 | 30 %
  Waste | 55 | 1 | 1 % | 54 | 99 % | 11 | 20 % | 43 | 79 %
  Other | 443 | 355 | 80 % | 89 | 20 % | 89 | 20 % | 0 | 0 %
  Total | 2390 | 1701 | 71 % | 689 | 29 % | 478 | 20 % | 211 | 9 %`;

test('Nantes, a clean G3: rounding passes, and what the Mission will say is said', () => {
  expect(found(nantes)).toEqual([
    'warning C7 Other: 80% of reduction, 69% for the four other sectors.',
    'warning C8 Reduction target: 1,701 kt CO₂e of 2,390, that is 71.2%; the Mission expects 80%.',
    'warning E8 28.8% of the baseline emissions are left in 2030: 689 of 2,390 kt CO₂e, 478 residual (20%) and 211 that the plan does not cover.',
  ]);
});

const dunkirk = `
  A-2.1 Emissions Gap (kt CO2e)
  | BAU 2030 | Reduction | % | Remaining | % | Residual | % | Gap | %
  Transport | 209 | 129 | 62% | 80 | 38% | 42 | 20% | 38 | 18%
  Buildings & Heating | 278 | 192 | 69% | 86 | 31% | 56 | 20% | 31 | 11%
  Electricity | 60 | 30 | 50% | 30 | 50% | 12 | 20% | 18 | 30%
  Waste | 39 | 1 | 4% | 38 | 96% | 8 | 20% | 30 | 76%
  Other (incl. IPPU & AFOLU) | 60 | 46 | 77% | 14 | 23% | 12 | 20% | 2 | 3%
  Total | 646 | 399 | 62% | 248 | 38% | 129 | 20% | 118 | 18%`;

test('Dunkirk: the gap adds up to 119 for 118 and passes', () => {
  expect(found(dunkirk)).toEqual([
    'warning C7 Other (incl. IPPU & AFOLU): 77% of reduction, 60% for the four other sectors.',
    'warning C8 Reduction target: 399 kt CO₂e of 646, that is 61.8%; the Mission expects 80%.',
    'warning E8 38.4% of the baseline emissions are left in 2030: 248 of 646 kt CO₂e, 130 residual (20.1%) and 118 that the plan does not cover.',
  ]);
});

const paris = `
  Gap (kt CO2e)
  | BAU | Reduction | % | Remaining | % | Residual | % | Gap | %
  Transport | 522 | 290 | 55% | 232 | 45% | 104 | 20% | 128 | 25%
  Buildings & Heating | 3172 | 1034 | 33% | 2 138 | 67% | 634 | 20% | 1504 | 47%
  Electricity | 688 | 297 | 43% | 391 | 57% | 138 | 20% | 254 | 37%
  Waste | 171 | 71 | 42% | 100 | 58% | 34 | 20% | 66 | 38%
  Other | 3 | 0 | 13% | 3 | 87% | 1 | 20% | 2 | 67%
  Total | 4557 | 1691 | 37% | 2 865 | 63% | 911 | 20% | 1954 | 43%`;

test('Paris: 3, 0 and 13 % cannot be checked on rounded figures', () => {
  expect(found(paris)).toEqual([
    'warning C7 Other: 0% of reduction, 37% for the four other sectors.',
    'warning C8 Reduction target: 1,691 kt CO₂e of 4,557, that is 37.1%; the Mission expects 80%.',
    'warning E8 62.9% of the baseline emissions are left in 2030: 2,865 of 4,557 kt CO₂e, 911 residual (20%) and 1,954 that the plan does not cover.',
  ]);
});

const dijon = `
  Gap, Scenario Ambitious, tCO2eq
  | (1) Baseline emissions | (2) Emissions Reduction Target 2030 | | (4) Emissions Gap | | (5) Emissions reduction through the CCC Action Plan to address the Gap | | (6) Residual emissions |
  | (absolute) | (absolute) | (%) | (absolute) | (%) | (absolute) | (%) | (absolute) | (%)
  Buildings | 458 241 | 293 490 | 64 | 293 490 | 64 | 133 321 | 45 | 164 751 | 36
  Transport | 310 139 | 104 251 | 44 | 104 251 | 44 | 102 301 | 98 | 205888 | 66
  Energy industry | 114 425 | 84 704 | 74 | 84 704 | 74 | 24 318 | 29 | 29721 | 26
  Total | 882 805 | 482445 | 45 | 482445 | 45 | 259940 | 54 | 400360 | 55`;

test('Dijon: three wrong percentages, column (5) on column (4), column (3) left out', () => {
  expect(found(dijon)).toEqual([
    'blocking D5 Transport: 44% written, 33.6% expected (104,251 of 310,139).',
    'blocking F5 Transport: 44% written, 33.6% expected (104,251 of 310,139).',
    'blocking D7 Total: 45% written, 54.6% expected (482,445 of 882,805).',
    'blocking F7 Total: 45% written, 54.6% expected (482,445 of 882,805).',
    'blocking J7 Total: 55% written, 45.4% expected (400,360 of 882,805).',
    'warning B2 Table A-2.2: without Waste ; Industrial Process and Product Use (IPPU) ; Agricultural, Forestry and Land Use (AFOLU).',
    'warning C7 Reduction target: 482,445 t CO₂eq of 882,805, that is 54.6%; the Mission expects 80%.',
    'warning I7 70.6% of the baseline emissions are left in 2030: 622,865 of 882,805 t CO₂eq, 400,360 residual (45.4%) and 222,505 that the plan does not cover.',
    'information B2 Table A-2.2: without (3) Emission reduction through other Action Plans.',
  ]);
});

const grenoble = `
  Table 4: GHG Emissions by Source Sector - Baseline Year
  Base year | 2019
  | Scope 1 | Scope 2 | Scope 3 | Total | % of total
  Transport | 433215 | | | 433215 | 23%
  Buildings and heating | 467257 | | | 467257 | 25%
  Electricity | | 150929 | | 150929 | 8%
  Waste | 92935 | | | | 5%
  Other | 713393 | | | 713393 | 38%
  Total | 1707071 | 150929 | | 1858000 | 

  Table 8 Emissions gap, kt CO2e
  | BAU | SECAP levers only | All levers | % BAU | Remaining | % | Residual | % | Gap | %
  Transportation | 336 | 86 | 179 | 53% | 156 | 47% | 154 | 46% | 2 | 1%
  Buildings & Heating | 450 | 76 | 447 | 99% | 3 | 1% | 3 | 1% | 0 | 0%
  Electricity | 169 | 45 | 83 | 49% | 86 | 51% | 34 | 20% | 52 | 31%
  Waste | 43 | 2 | 2 | 5% | 41 | 95% | 9 | 20% | 32 | 75%
  Other | 713 | 215 | 285 | 40% | 428 | 60% | 143 | 20% | 285 | 40%
  Subtotal without large industry | 998 | 209 | 711 | 71% | 286 | 29% | 200 | 20% | 87 | 9%
  Total | 1711 | 424 | 997 | 58% | 714 | 42% | 342 | 20% | 372 | 22%`;

test('Grenoble: a blank total, a scope off by 271, an allowance moved between sectors', () => {
  expect(found(grenoble)).toEqual([
    'blocking E7 Waste, Total: blank cell.',
    'blocking B9 1,707,071 written as the total, 1,706,800 when the 4 rows of the column are added.',
    'warning D17 Other: 40% of reduction, 71% for the four other sectors.',
    'warning D19 Reduction target: 997 kt CO₂e of 1,711, that is 58.3%; the Mission expects 80%.',
    'warning F19 41.7% of the baseline emissions are left in 2030: 714 of 1,711 kt CO₂e, 342 residual (20%) and 372 that the plan does not cover.',
  ]);
});

const bordeaux = `
  A-1.3 GHG emissions by source sectors
  Base year | 2019
  Unit | ktCO2e
  | | Scope 1 | Scope 2 | Scope 3 | Total
  Buildings | | 1 044 ktCO2e | 229 ktCO2e | 251 ktCO2e | 1 525 ktCO2e
  Transport | | 1 375 | 3 | 1 304 | 2 681
  Waste | | 71 | 0 | 125 | 196
  IPPU | | 356 | 0 | 0 | 356
  AFOLU | Sources (positive emissions) | 6 | 0 | 0 | 6
  | Sinks (negative emissions) | −37 | | |
  Other scope 3 | | | 0 | 3 514 | 3 514
  Total | | 2 852 | 232 | 5 195 | 8 279`;

test('Bordeaux: a unit in each cell, sinks outside the total, sums within rounding', () => {
  expect(found(bordeaux)).toEqual([
    'information C5 Cells that carry their unit: 4, among them "1 044 ktCO2e", read as 1,044 kt CO₂e/year.',
  ]);
});

test('a cell in kilotonnes under tonnes counts a thousand times, within its own rounding', () => {
  const mixed = `
    A-1.3: GHG emissions by source sectors (t CO2e)
    Sector    | Scope 1      | Scope 2 | Scope 3 | Total
    Buildings | 1 044 ktCO2e | 229000  | 251000  | 1524400
    Transport | 1375000      | 3000    | 1304000 | 2682000`;
  expect(found(mixed).filter((one) => one.startsWith('blocking'))).toEqual([
    'blocking B3 Buildings: "1 044 ktCO2e" in a column in t CO₂e/year.',
  ]);
});

test('a gap of which one column has a heading of another form: nothing blocks on a guess', () => {
  const mixed = `
    A-2.1 Emissions gap (t CO2e)
    | Baseline emissions | Emissions reduction target 2030 | Emission reduction through other Action Plans | Emissions gap | Emissions Reduction Resulting from CNAP | Residual emissions
    Buildings | 458241 | 293490 | 0 | 293490 | 293490 | 164751
    Transport | 310139 | 104251 | 0 | 104251 | 104251 | 205888
    Waste     | 82675  | 50000  | 0 | 50000  | 50000  | 32675
    Total     | 851055 | 447741 | 0 | 447741 | 447741 | 403314`;
  const said = found(mixed);
  expect(said.filter((one) => one.startsWith('blocking'))).toEqual([]);
  expect(said.filter((one) => one.includes('Columns'))).toEqual([]); // no second scenario
});

test('Marseille: one scope total is off by 40,000; what adds up beside it is not blamed', () => {
  const marseille = `
    A-1.4 GHG emissions by source sectors
    Base year | 2019
    Unit | t CO2e
    | Scope 1 | Scope 2 | Scope 3 | Total
    Buildings | 628,946 | 170,211 | Not rated | 799,157
    Transport | 936,187 | 3,446 | | 939,633
    Waste products | 5,465 | NO | NO | 5,465
    Industry excluding energy sector | 215,750 | 10,603 | | 226,353
    Calories | 5,305 | | | 5,305
    Agriculture and forestry | 624 | 23 | | 647
    Total | 1,792,277 | 144,283 | | 1,976,561`;
  expect(found(marseille)).toEqual([
    'blocking D5 Buildings: "Not rated" is neither a number nor a key.',
    'blocking C11 144,283 written as the total, 184,283 when the 4 rows of the column are added.',
    'information B4 Your tables follow version V1 of the Action Plan ("A-1.4 GHG emissions by source sectors"); the settings ask for version V2.',
  ]);
});

test('Heidelberg: the allowance of 20 % is shared between sectors', () => {
  const heidelberg = `
    A-2.3: Emissions gap (kt CO2e)
    | Baseline emissions (BAU 2030) | Residual emissions offsetting | | Emissions reduction target | | Emissions gap (amount necessary to achieve net-zero) |
    | (Absolute value) | (Absolute value) | (% of BAU 2030) | (Absolute value) | (% of BAU 2030) | (Absolute value) | (% of BAU 2030)
    Transport | 249 | 81 | 33% | 168 | 67% | 0 | 0%
    Buildings & Heating | 264 | 19 | 7% | 245 | 93% | 0 | 0%
    Electricity | 447 | 89 | 20% | 358 | 80% | 0 | 0%
    Waste | 10 | 5 | 46% | 2 | 18% | 4 | 35%
    Other | 2 | 0 | 20% | 2 | 80% | 0 | 0%
    Total | 972 | 194 | 20% | 774 | 80% | 4 | 0%`;
  expect(found(heidelberg)).toEqual([
    'warning C9 20.4% of the baseline emissions are left in 2030: 198 of 972 kt CO₂e, 194 residual (20%) and 4 that the plan does not cover.',
    'warning E9 Reduction target: 774 kt CO₂e of 972, that is 79.6%; the Mission expects 80%.',
    'information B2 Your tables follow version V1 of the Action Plan ("A-2.3: Emissions gap (kt CO2e)"); the settings ask for version V2.',
  ]);
});

test('Pécs: spending in brackets, a kilotonne of rounding, one row that does not add up', () => {
  const pecs = `
    B-1.1b: Breakdown of sectoral costs (all stakeholders)
    Sector | Subsector | Investment (CAPEX) (MEUR - cash basis 2020-2030) | Operational cost/savings (OPEX) (MEUR - cash basis 2020-2030) | Total CAPEX + OPEX (MEUR - cash basis 2020-2030) | CO2e reduction (kton)
    Transport | Reduced demand | € - | € 232 | € 232 | 32
    | Public transport | € (6) | € 36 | € 30 | 5
    | Car-pooling | € - | € 69 | € 69 | 9
    | Cars and motorcycles | € (24) | € 37 | € 14 | 13
    | Buses | € (8) | € 10 | € 2 | 1
    | Optimised logistics | € - | € 1 | € 1 | 10
    | Lorries | € (119) | € 7 | € (112) | 2
    Buildings & Heating | Renovations | € (201) | € 29 | € (173) | 4
    | New buildings | € (4) | € 7 | € 3 | 1
    | Lighting | € (92) | € 18 | € (74) | 14
    | Heating | € (275) | € 18 | € (257) | 74
    Electricity | Electricity | € (27) | € 63 | € 33 | 139
    Waste | Recycling | € 0 | € 0 | € 0 | 1
    TOTAL | | € (756) | € 527 | € (229) | 306`;
  expect(found(pecs)).toEqual([
    'blocking E14 Electricity, Electricity: 33 written as the total, 36 when the 2 columns are added.',
    'information A2 Table B-1.1b: without Indirect impacts.',
    'information C3 Cells in accounting style: 18, among them "€ -", read as 0.',
  ]);
});

test('Differdange: dots as thousands, two years not applicable', () => {
  const differdange = `
    Table 1: Historical Municipal Budget and Budget for Climate Actions
    Budget Data | 2021 | 2022 | 2023 | 2024 | 2025
    Municipal Budget (€) | N/A | N/A | 223.337.625 | 290.653.189 | 243.725.621
    Municipal Budget for Climate Actions & Projects (€) | N/A | N/A | 13.329.889 | 15.701.881 | 17.926.000
    % of Municipal Budget for Climate Actions & Projects (%) | N/A | N/A | '5.97% | '5.4% | '7.35%`;
  expect(found(differdange)).toEqual([
    'blocking B3 Municipal Budget (€): "N/A" is neither a number nor a key.',
    'blocking C3 Municipal Budget (€): "N/A" is neither a number nor a key.',
    'blocking B4 Municipal Budget for Climate Actions & Projects (€): "N/A" is neither a number nor a key.',
    'blocking C4 Municipal Budget for Climate Actions & Projects (€): "N/A" is neither a number nor a key.',
    'warning B3 Municipal Budget (€): 3 years of five, 2021, 2022 without a figure.',
    'warning B4 Municipal Budget for Climate Actions & Projects (€): 3 years of five, 2021, 2022 without a figure.',
    'information B2 This table and CCC Table 1: 3 cells alike, 0 different, 6 taken into ours, 6 without a sure place.',
  ]);
});

test('Lyon: two scenarios in one table', () => {
  const lyon = `
    A-2.3 Emissions gap (kt CO2e)
    | Baseline emissions (BAU 2030) | Residual emissions | % | Emissions reduction target climate priority | % | Emissions gap climate priority | % | Emissions reduction target climate neutrality | % | Emissions gap climate neutrality | %
    Transport | 257 | 65 | 25% | 141 | 55% | 65 | 25% | 169 | 66% | 23 | 9%
    Buildings & Heating | 917 | 170 | 18% | 577 | 63% | 157 | 17% | 748 | 82% | 0 | 0%
    Electricity | 150 | 30 | 20% | 65 | 43% | 56 | 37% | 75 | 50% | 45 | 30%
    Waste | 40 | 8 | 20% | 5 | 13% | 27 | 67% | 5 | 13% | 27 | 67%
    Other | 36 | 7 | 20% | 21 | 58% | 8 | 22% | 26 | 73% | 2 | 7%
    Total | 1400 | 280 | 20% | 810 | 58% | 312 | 22% | 1023 | 73% | 97 | 7%`;
  expect(found(lyon)).toEqual([
    'warning I2 Columns that stand twice: Emissions reduction target climate neutrality ; Emissions gap climate neutrality. The sums of the gap are not checked.',
    'warning C8 42.3% of the baseline emissions are left in 2030: 592 of 1,400 kt CO₂e, 280 residual (20%) and 312 that the plan does not cover.',
    'warning E8 Reduction target: 810 kt CO₂e of 1,400, that is 57.9%; the Mission expects 80%.',
    'information B2 Your tables follow version V1 of the Action Plan ("A-2.3 Emissions gap (kt CO2e)"); the settings ask for version V2.',
  ]);
});

/** The rows of Dunkirk's inventory, the total of its last sector apart. */
const dunkirkRows = (other: string) => `
    | Scope 1 | Scope 2 | Scope 3 | Total | % of Total
    Transport | 208,799 | | | 208,799 | 32%
    Buildings & Heating | 278,238 | | | 278,238 | 43%
    Electricity | | 60,312 | | 60,312 | 9%
    Waste* | | | 38,923 | 38,923 | 6%
    Other (incl. IPPU & AFOLU) | 59,798 | | | ${other} | 9%
    Total | 546,835 | 60,312 | 38,923 | 646,070 | 100%`;

test('Dunkirk, BAU 2030: a digit group slipped in one cell, and every figure is that of 2019', () => {
  const both = `
    A-1.3a: GHG Emissions by Source Sector - Baseline Year
    Base year | 2019${dunkirkRows('59,798')}

    A-1.3b: GHG Emissions by Source Sector - Business as Usual (BAU) 2030
    Base year | 2019${dunkirkRows('5,9798')}`;
  expect(found(both)).toEqual([
    'blocking E18 Other (incl. IPPU & AFOLU): "5,9798" is neither a number nor a key.',
    'warning E19 The 5 totals of business as usual 2030 are those of the base year (646,070).',
  ]);
});

test('Paris, GPC: a row copied from another', () => {
  const paris2021 = `
    A-1.1bis GHG emissions by source sectors, GPC BASIC+, 2021, Tons CO2eq
    | Scope 1 | Scope 2 | Scope 3 | Total
    Stationary | 2 352 616 | NE | 1 184 584 | 3 537 200
    Transportation | 866 602 | NE | 296 272 | 1 162 874
    Waste | | | |
    Industrial processes | 741 | NO | NO | 741
    AFOLU | −11 000 | NO | NO | −11 000
    Other scope 3 | 2 352 616 | NE | 1 184 584 | 3 537 200
    All | | | | 11 157 212`;
  expect(found(paris2021)).toEqual([
    'blocking C3 Cells "NE" without an explanation: 3.',
    'blocking B5 Waste, Scope 1: blank cell.',
    'blocking C5 Waste, Scope 2: blank cell.',
    'blocking E5 Waste, Total: blank cell.',
    'blocking B9 All, Scope 1: blank cell.',
    'blocking C9 All, Scope 2: blank cell.',
    'warning D5 Table A-1.4, waste, scope 3: blank cell.',
    'warning B8 Other scope 3: the figures of "Stationary" (2).',
    'information E9 Total 11,157,212: cells not estimated or confidential that it does not count, 3, among them Stationary.',
  ]);
});

test('Angers: totals of its own columns, one of them with two digits exchanged', () => {
  const angers = `
    Table 5: Emissions gap, tCO2eq
    | 2021 | Reduction | Residual | % | Further CCC | % | Residual to offset | %
    Energy branch | 2 566 | -1 566 | 1000 | 0% | -508 | -20% | 492 | 19%
    Waste | 28 484 | -18 484 | 10 000 | -65% | -674 | -2% | 9 326 | 33%
    Residential | 262 036 | -144 717 | 117 319 | -55% | -100 539 | -38% | 16 780 | 6%
    Tertiary | 139 148 | -74 630 | 64 518 | -54% | -56 459 | -41% | 8 059 | 6%
    Road transport | 583 803 | -381 796 | 202 007 | -65% | -186 336 | -32% | 15 671 | 3%
    Other transport | 1 437 | -835 | 602 | -58% | -545 | -38% | 57 | 4%
    TOTAL excl. agriculture and industry | 1 017 747 | -622 028 | 395 719 | -60% | -344 516 | -34% | 50 385 | 5%
    FOLU / UTCF * | -25 106 | -35 000 | | | | | -50 385 |`;
  expect(found(angers).filter((one) => one.startsWith('blocking'))).toEqual([
    'blocking B9 "2021": 1,017,747 written as the total, 1,017,474 when the 6 rows are added.',
    'blocking D9 395,719 written as the total, 395,446 when the 6 rows of the column are added.',
    'blocking F9 "Further CCC": -344,516 written as the total, -345,061 when the 6 rows are added.',
  ]);
});

test('a card of a project: its description stands on a line under it, and is no project', () => {
  const projects = `
    Table 7: Capital Intensive Projects
    Fields of Action | Action/Indicator | Capex (€m) | Opex (€m) | Cost Effectiveness (EUR/tCO2e) | Investment (Split by Stakeholders)
    Transportation | Tramway | 120 | 3 | 9500 | 25% Municipality, 25% National Funds, 60% Green Loan
    Project Description | Tram line of 12 km | | | |
    Energy Systems | Heat network | 90 | | 1200 | 50% Municipality, 50% Green Loan`;
  expect(found(projects)).toEqual([
    'blocking F3 Transportation, Tramway: the shares add up to 110%, not 100%.',
    'information A2 This table and CCC Table 7: 0 cells alike, 0 different, 11 taken into ours, 0 without a sure place.',
  ]);
});

test('a gap of version 1 with two columns of version 2: told, and nothing blocks on a guess', () => {
  const mixed = `
    A-2.3: Emissions gap (t CO2e)
    | Baseline emissions | Residual emissions / offsetting | Baseline emissions reduction target | (3) Emission reduction through other Action Plans | (4) Emissions Gap | (5) Emissions reduction through the CCC Action Plan to address the Gap
    Buildings | 458241 | 91648 | 366593 | 20000 | 346593 | 346593
    Transport | 310139 | 62028 | 248111 | 10000 | 238111 | 238111
    Waste     | 82675  | 16535 | 66140 | 0 | 66140  | 66140
    Total     | 851055 | 170211 | 680844 | 30000 | 650844  | 650844`;
  expect(found(mixed)).toEqual([
    'warning B2 Table A-2.3: without Industrial Process and Product Use (IPPU) ; Agricultural, Forestry and Land Use (AFOLU).',
    'warning E2 "(3) Emission reduction through other Action Plans" belongs to form G2 of the gap, the table is read as form G1.',
  ]);
});

test('a row of totals that a city adds to a list owes no answer', () => {
  const planning = `
    Table 9: Capital Planning
    Field of Action | Action/Indicator | Cost to Municipality | Cost to Other | % of Costs Covered
    Energy Systems  | Heat network     | 12000000             | 28000000      | 45
    Transportation  | Cycling plan     | 8000000              | 0             | 100
    Total           |                  | 20000000             | 28000000      |`;
  expect(found(planning).filter((one) => !one.startsWith('information'))).toEqual([]);
});

test('a gap on its side, sectors across: the cell that does not follow is told where it stands', () => {
  const onSide = `
    A-2.1: Emissions Gap (kt CO2e)
    | Transport | Buildings & Heating | Electricity | Waste | Other (incl. IPPU & AFOLU) | Total
    Baseline Emissions (BAU 2030) | 522 | 3172 | 688 | 171 | 30 | 4583
    Emissions Reduction Resulting from CNAP | 290 | 1034 | 297 | 71 | 9 | 1701
    Remaining Emissions | 232 | 2318 | 391 | 100 | 21 | 2882
    Residual Emissions Offsetting | 104 | 634 | 138 | 34 | 6 | 916
    Emissions Gap (amount necessary to achieve net-zero) | 128 | 1684 | 253 | 66 | 15 | 2146`;
  expect(found(onSide).filter((one) => one.startsWith('blocking'))).toEqual([
    'blocking C5 Buildings & Heating: 2,318 written, 2,138 expected (3,172 − 1,034).',
    'blocking G5 2,882 written as the total, 3,062 when the 5 rows of the column are added.',
    'blocking G7 Total: 2,146 written, 1,966 expected (2,882 − 916).',
  ]);
});

test('five years of a budget down the sheet', () => {
  const down = `
    Table 1: Historical Municipal Budget and Budget for Climate Actions
    Budget Data | Municipal Budget (€) | Municipal Budget for Climate Actions & Projects (€) | % of Municipal Budget for Climate Actions & Projects (%)
    2020 | 412300000 | 18200000 | 4.4%
    2021 | 421900000 | 21400000 | 5.1%
    2022 | 440100000 | 25100000 | 7.5%
    2023 | 455800000 | 31906000 | 7.0%
    2024 | 470200000 | 35735200 | 7.6%`;
  expect(found(down).filter((one) => one.startsWith('blocking'))).toEqual([
    'blocking D5 2022: 7.5% written, 5.7% expected (25,100,000 of 440,100,000).',
  ]);
});
