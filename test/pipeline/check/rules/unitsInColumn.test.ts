import { unitsInColumn } from '../../../../src/pipeline/check/rules/unitsInColumn';
import { testRule } from '../../../support/ruleTester';

testRule(unitsInColumn, {
  valid: {
    'each cell in the unit over the table, one of them with it': `
      A-1.3: GHG emissions by source sectors (t CO2e)
      Sector    | Scope 1      | Scope 2 | Scope 3 | Total
      Buildings | 1 044 tCO2e  | 229     | 251     | 1524
      Transport | 1375         | 3       | 1304    | 2682`,
    'millions in each cell under headings that say no unit, where the template counts in euros': `
      Table 9: Capital Planning
      Field of Action | Action/Indicator | Cost to Municipality | Cost to Other | % of Costs Covered
      Transportation  | Tramway          | 120 M€               | 65 M€         | 80 %
      Energy Systems  | Heat network     | 15 M€                | 0             | 100 %`,
    'a table whose unit stands in its cells only': `
      A-1.3: GHG emissions by source sectors
      Sector    | Scope 1     | Scope 2   | Scope 3   | Total
      Buildings | 1044 ktCO2e | 229 kt    | 251 kt    | 1524 kt
      Transport | 1375 ktCO2e | 3 ktCO2e  | 1304 kt   | 2682 ktCO2e`,
  },
  invalid: {
    'kilotonnes and an energy in a table of tonnes': {
      grid: `
        A-1.3: GHG emissions by source sectors (t CO2e)
        Sector    | Scope 1      | Scope 2 | Scope 3 | Total
        Buildings | 1 044 ktCO2e | 229000  | 251000  | 1524000
        Transport | 50 GWh       | 3000    | 4000    | NE`,
      findings: {
        'Bilan!B3': 'Buildings: "1 044 ktCO2e" in a column in t CO₂e/year.',
        'Bilan!B4': 'Transport: "50 GWh" in a column in t CO₂e/year.',
      },
    },
    'thousands among millions of euros, under headings that say no unit': {
      grid: `
        Table 9: Capital Planning
        Field of Action   | Action/Indicator | Cost to Municipality | Cost to Other | % of Costs Covered
        Transportation    | Tramway          | 120 M€               | 65 M€         | 80 %
        Built Environment | Schools          | 61 500 k€            | 0             | 100 %
        Energy Systems    | Heat network     | 15 M€                | 80 M€         | 100 %`,
      findings: { 'Bilan!C4': 'Built Environment, Schools: "61 500 k€" in a column in M€.' },
    },
  },
});
