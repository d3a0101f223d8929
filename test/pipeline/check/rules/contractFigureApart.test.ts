import { contractFigureApart } from '../../../../src/pipeline/check/rules/contractFigureApart';
import { testRule } from '../../../support/ruleTester';

const source = `
  Émissions de GES (ktCO2e) | 2019
  Résidentiel               | 200
  Tertiaire                 | 150
  Transport routier         | 190
  Déchets                   | 30`;
const inventory = (waste: number, year = 2019) => `
  A-1.3: GHG emissions by source sectors
  Base year | ${year}
  Unit      | kt CO2e
            | Scope 1 | Scope 2 | Scope 3 | Total
  Buildings |         |         |         | 350
  Transport |         |         |         | 190
  Waste     |         |         |         | ${waste}
  Total     |         |         |         | ${540 + waste}`;

testRule(contractFigureApart, {
  valid: {
    'the same figures in another unit': {
      sheets: { GES: source, Bilan: inventory(30) },
      areTablesCompiled: true,
    },
    'another base year, which is not compared': {
      sheets: { GES: source, Bilan: inventory(45, 2015) },
      areTablesCompiled: true,
    },
  },
  invalid: {
    'a sector that the city counts otherwise by hand': {
      grid: { sheets: { GES: source, Bilan: inventory(45) }, areTablesCompiled: true },
      findings: {
        'Bilan!E7': 'Waste · Total: 45,000 here, 30,000 in CCC A-1.3; difference -15,000.',
      },
    },
  },
});
