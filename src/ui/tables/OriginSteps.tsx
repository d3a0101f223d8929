import type { Origin } from '../../app/view/tablesView';
import { tablesWords } from '../../catalogue/pane/tablesAndSend';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';

/** What was done on the way, in order, up to the formula that is written. */
export function OriginSteps({ steps, formula }: Pick<Origin, 'steps' | 'formula'>) {
  const { say } = useSpeaking();
  if (steps.length === 0 && formula === null) return null;
  return (
    <Section title={say(tablesWords.steps)}>
      <ol className="trail">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
        {formula !== null && (
          <li>
            <b>{say(tablesWords.formula)}</b> <code>{formula}</code>
          </li>
        )}
      </ol>
    </Section>
  );
}
