import { TextField } from 'office-ui-fabric-react';
import { settingsWords } from '../../catalogue/pane/settings';
import { useSpeaking } from '../parts/speaking';
import type { FieldsProps } from './ContractFields';

/** The year that the tables of the budget stand on, where nothing in the workbooks tells it. */
export function BudgetYearField({ draft, problems, left, onChange, onLeave }: Omit<FieldsProps, 'settings'>) {
  const { say } = useSpeaking();
  const isWrong = left.has('budgetYear') && problems.budgetYear !== undefined;
  return (
    <TextField
      label={say(settingsWords.budgetYear)}
      value={draft.budgetYear}
      inputMode="numeric"
      description={say(settingsWords.budgetYearNote)}
      errorMessage={isWrong ? say(settingsWords.badBudgetYear) : ''}
      onChange={(_, text = '') => onChange({ budgetYear: text })}
      onBlur={() => onLeave('budgetYear')}
    />
  );
}
