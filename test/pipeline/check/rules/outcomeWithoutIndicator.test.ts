import { outcomeWithoutIndicator } from '../../../../src/pipeline/check/rules/outcomeWithoutIndicator';
import { testRule } from '../../../support/ruleTester';

const Indicators = `
  B-3.1: Impact Pathways
  Outcomes/ impacts addressed | Action/ project | Indicator No. (unique identified) | Indicator name     | 2025 | 2027 | 2030
  Fewer cars in the centre    | Tramway         | 1                                 | Car kilometres     | 900  | 800  | 700
  Cleaner air                 | Tramway         | 2                                 | NO2 concentration  | 30   | 26   | 20`;

const pathways = (early: string, indirect: string) => `
  B-1.1: Impact Pathways
  Fields of action     | Systemic levers           | Early changes (1-2 years) | Late outcomes (3-4 years) | Direct impacts (Emission reductions) | Indirect impacts (co-benefits)
  Mobility & transport | Technology/infrastructure | ${early}                  | Fewer cars in the centre  | -96 ktCO2eq                          | ${indirect}`;

testRule(outcomeWithoutIndicator, {
  valid: {
    'outcomes quoted nearly as they are, and a reduction, which indicators of emissions follow': {
      sheets: { Pathways: pathways('Less car kilometres', 'Cleaner air'), Indicators },
    },
    'no table of indicators in this workbook': {
      sheets: { Pathways: pathways('Two tramway lines open', 'Quiet streets') },
    },
  },
  invalid: {
    'two outcomes in one cell that nothing measures': {
      grid: {
        sheets: { Pathways: pathways('Less car kilometres', 'Cleaner air\\nQuiet streets\\nGreen jobs'), Indicators },
      },
      findings: {
        'Pathways!F3': 'Outcomes that no indicator of B-3.1 names: 2, among them "Quiet streets".',
      },
    },
  },
});
