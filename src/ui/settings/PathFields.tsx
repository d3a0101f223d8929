import { TextField } from 'office-ui-fabric-react';
import { useId } from 'react';
import { settingsWords } from '../../catalogue/pane/settings';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';
import { BudgetYearField } from './BudgetYearField';
import { Choices } from './Choices';
import type { FieldsProps } from './ContractFields';
import { InterpolateField } from './InterpolateField';
import { useFound } from './useFound';

/** From which year to which, and the form of the gap table. */
export function PathFields({ draft, problems, left, settings, onChange, onLeave }: FieldsProps) {
  const { say } = useSpeaking();
  const id = useId();
  const found = useFound(settings)('baselineYear');
  const { years, baselineYear } = settings;
  const wrong = left.has('targetYear') ? problems.targetYear : undefined;
  const error = (baseline: string | null, target: string) =>
    baseline === null ? say(settingsWords.badYear) : say(settingsWords.badTarget, { target, baseline });
  return (
    <Section title={say(settingsWords.path)}>
      <div className="field">
        <label htmlFor={id}>{say(settingsWords.baselineYear)}</label>
        <select
          id={id}
          value={draft.baselineYear ?? ''}
          onChange={({ target }) => onChange({ baselineYear: target.value === '' ? null : Number(target.value) })}
        >
          <option value="">
            {baselineYear === null
              ? say(settingsWords.automatic)
              : say(settingsWords.automaticYear, { year: `${baselineYear}` })}
          </option>
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
        {found !== undefined && <p className="second">{found}</p>}
      </div>
      <TextField
        label={say(settingsWords.targetYear)}
        value={draft.targetYear}
        inputMode="numeric"
        errorMessage={wrong === undefined ? '' : error(wrong.baseline, wrong.target)}
        onChange={(_, text = '') => onChange({ targetYear: text })}
        onBlur={() => onLeave('targetYear')}
      />
      <BudgetYearField {...{ draft, problems, left, onChange, onLeave }} />
      <Choices
        label={say(settingsWords.gapForm)}
        value={draft.gapForm}
        options={[
          ['G1', 'G1'],
          ['G1e', 'G1e'],
          ['G2', 'G2'],
          ['G3', 'G3'],
        ]}
        onChange={(gapForm) => onChange({ gapForm })}
      />
      <InterpolateField isOn={draft.interpolate} onChange={(interpolate) => onChange({ interpolate })} />
    </Section>
  );
}
