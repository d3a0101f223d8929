import { answersMissing } from '../../../../src/pipeline/check/rules/answersMissing';
import { testRule } from '../../../support/ruleTester';

const barriers = (name: string, answer: string) => `
  Table 5: Barriers to Climate Investment
  Financial Barriers to achieving Climate Neutrality | Typology of Barrier | Description          | Sector and stakeholders involved
  High rates                                         | Financial           | Borrowing costs rose | Buildings, owners
  ${name}                                            | Policy              | ${answer}            | ${answer}`;

testRule(answersMissing, {
  valid: { 'each answer given, or said to be to come': barriers('Permits', 'to come') },
  invalid: {
    'a row half filled': {
      grid: barriers('Permits', ''),
      findings: { 'Bilan!C4': 'Table 5, blank answers: 2, among them Permits, "Description".' },
    },
  },
});
