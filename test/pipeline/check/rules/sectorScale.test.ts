import { sectorScale } from '../../../../src/pipeline/check/rules/sectorScale';
import { testRule } from '../../../support/ruleTester';

testRule(sectorScale, {
  valid: {
    'an industrial port: homes are 2 % of all, offices 0.8 %': `
      Émissions de GES (tCO2e) | 2019     | 2021
      Résidentiel              | 260000   | 250000
      Tertiaire                | 105000   | 100000
      Transport routier        | 420000   | 400000
      Industrie hors branche énergie | 12300000 | 12100000`,
    'a city without fields or barges': `
      Émissions de GES (tCO2e) | 2019   | 2021
      Résidentiel              | 338400 | 320000
      Tertiaire                | 246100 | 240000
      Transport routier        | 812700 | 800000
      Autres transports        | 300    | 280
      Agriculture              | 90     | 95`,
    'a farming territory: three quarters of its emissions': `
      Émissions de GES (tCO2e) | 2019   | 2021
      Résidentiel              | 30000  | 29000
      Tertiaire                | 12000  | 11000
      Transport routier        | 70000  | 69000
      Agriculture              | 380000 | 370000`,
  },
  invalid: {
    'a row typed in kilotonnes, all its years': {
      grid: `
        Émissions de GES (tCO2e) | 2019   | 2021
        Résidentiel              | 338400 | 320000
        Tertiaire                | 246100 | 240000
        Transport routier        | 812.7  | 800
        Déchets                  | 68900  | 67000`,
      findings: {
        'Bilan!B4':
          'GHG emissions - Road transport: 2 figures, among them 812.7 t CO₂e/year in 2019, about a thousand times too little, or too much, beside the other sectors.',
      },
    },
    'a row typed in tonnes in a table of kilotonnes, that leaves to the others a part that could be theirs': {
      grid: `
        Émissions de GES (ktCO2e) | 2019  | 2021
        Résidentiel               | 320   | 310
        Tertiaire                 | 246   | 240
        Transport routier         | 410   | 400
        Agriculture               | 12000 | 11900`,
      findings: {
        'Bilan!B5':
          'GHG emissions - Agriculture: 2 figures, among them 12,000,000 t CO₂e/year in 2019, about a thousand times too little, or too much, beside the other sectors.',
      },
    },
    'a row typed in tonnes in a table of kilotonnes: it is the odd one, not all the others': {
      grid: `
        Émissions de GES (ktCO2e) | 2019   | 2021
        Résidentiel               | 338.4  | 320
        Tertiaire                 | 246.1  | 240
        Transport routier         | 812700 | 800000
        Déchets                   | 68.9   | 67`,
      findings: {
        'Bilan!B4':
          'GHG emissions - Road transport: 2 figures, among them 812,700,000 t CO₂e/year in 2019, about a thousand times too little, or too much, beside the other sectors.',
      },
    },
    'a row in tonnes beside which only homes look too small: once it is read right, all of them fit': {
      grid: `
        Émissions de GES (ktCO2e) | 2019
        Résidentiel               | 313.8
        Tertiaire                 | 242200
        Transport routier         | 861.5
        Agriculture               | 63.5
        Déchets                   | 62.9`,
      findings: {
        'Bilan!B3':
          'GHG emissions - Tertiary (services): 1 figures, among them 242,200,000 t CO₂e/year in 2019, about a thousand times too little, or too much, beside the other sectors.',
      },
    },
  },
});
