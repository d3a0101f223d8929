import type { CheckView } from '../../app/view/checkView';
import { checkWords } from '../../catalogue/pane/pages';
import type { Severity } from '../../domain/finding';
import { useSpeaking } from '../parts/speaking';

interface Props {
  readonly counts: CheckView['counts'];
  readonly filter: Severity | null;
  readonly onFilter: (severity: Severity | null) => void;
}

/** Filters by severity, each with its count; « Tout » resets. */
export function SeverityChips({ counts, filter, onFilter }: Props) {
  const { say } = useSpeaking();
  const all = counts.blocking + counts.warning + counts.information;
  const chips = [
    [null, checkWords.all, all],
    ['blocking', checkWords.blockingChip, counts.blocking],
    ['warning', checkWords.warningChip, counts.warning],
    ['information', checkWords.informationChip, counts.information],
  ] as const;
  return (
    <fieldset className="chips">
      <legend className="unseen">{say(checkWords.filter)}</legend>
      {chips.map(([severity, text, count]) => (
        <button key={text.fr} type="button" aria-pressed={filter === severity} onClick={() => onFilter(severity)}>
          {say(text, { count })}
        </button>
      ))}
    </fieldset>
  );
}
