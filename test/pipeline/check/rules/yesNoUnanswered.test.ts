import { yesNoUnanswered } from '../../../../src/pipeline/check/rules/yesNoUnanswered';
import { testRule } from '../../../support/ruleTester';

const card = (answers: { readonly direct: string; readonly sectors: string; readonly indirect: string }) => `
  B-3.2: Indicator Metadata
  Indicator Name | Car kilometres
  Indicator Unit | km/year
  Definition | Distance driven in the city
  Calculation | Traffic model
  Does the indicator measure direct impacts (i.e. reduction in greenhouse gas emissions?) | ${answers.direct}
  If yes, which emission source sectors does it impact? | ${answers.sectors}
  Does the indicator measure indirect impacts (i.e. co-benefits)? | ${answers.indirect}
  If yes, which co-benefit does it measure? |
  Can the indicator be used for monitoring impact pathways? | Yes, every year
  If yes, which NZC impact pathway is it relevant for? | Mobility
  Is the indicator captured by the existing CDP/ SCIS/ Covenant of Mayors platforms? | Non
  Expected data source | Transport authority
  Expected availability | Yearly
  Suggested collection interval | Yearly
`;

testRule(yesNoUnanswered, {
  valid: {
    'answers in either language, and no precision after a no': card({
      direct: 'Oui',
      sectors: 'Transport',
      indirect: 'no',
    }),
    'the template’s own words, which another rule tells': card({ direct: '[yes/no]', sectors: '', indirect: 'No' }),
  },
  invalid: {
    'a yes without its sectors, and a question answered in other words': {
      grid: card({ direct: 'yes', sectors: '', indirect: 'Air quality' }),
      findings: {
        'Bilan!B7':
          'Car kilometres, "If yes, which emission source sectors does it impact?": the answer is missing, or cannot be read ("").',
        'Bilan!B8':
          'Car kilometres, "Does the indicator measure indirect impacts (i.e. co-benefits)?": the answer is missing, or cannot be read ("Air quality").',
      },
    },
    'a question left blank': {
      grid: card({ direct: '', sectors: '', indirect: 'no' }),
      findings: {
        'Bilan!B6':
          'Car kilometres, "Does the indicator measure direct impacts (i.e. reduction in greenhouse gas emissions?)": the answer is missing, or cannot be read ("").',
      },
    },
  },
});
