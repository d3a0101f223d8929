import type { CheckView } from '../../app/view/checkView';
import { checkWords } from '../../catalogue/pane/pages';
import { type Filter, noFilter } from '../model/paneState';
import { SearchBox } from 'office-ui-fabric-react';
import { useSpeaking } from '../parts/speaking';

interface Props {
  readonly check: CheckView;
  readonly filter: Filter;
  readonly onFilter: (filter: Partial<Filter>) => void;
}

/** Lines from which a search is offered. */
const MANY = 30;

/** Filters by severity, each with its count; under « Plus », by sheet; « Tout » resets. */
export function Filters({ check: { counts, groups }, filter, onFilter }: Props) {
  const { say } = useSpeaking();
  const sheets = [...new Set(groups.flatMap(({ sheet }) => (sheet === null ? [] : [sheet])))];
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
        <button
          key={text.fr}
          type="button"
          aria-pressed={filter.severity === severity}
          onClick={() => onFilter(severity === null ? noFilter : { severity })}
        >
          {say(text, { count })}
        </button>
      ))}
      {(groups.length > MANY || filter.text !== '') && (
        <SearchBox
          className="wide"
          ariaLabel={say(checkWords.search)}
          placeholder={say(checkWords.search)}
          value={filter.text}
          onChange={(_, text = '') => onFilter({ text })}
        />
      )}
      {sheets.length > 1 && (
        <details open={filter.sheet !== null}>
          <summary>{say(checkWords.more)}</summary>
          <label htmlFor="by-sheet">{say(checkWords.bySheet)}</label>
          <select
            id="by-sheet"
            value={filter.sheet ?? ''}
            onChange={({ target }) => onFilter({ sheet: target.value === '' ? null : target.value })}
          >
            <option value="">{say(checkWords.everySheet)}</option>
            {sheets.map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </select>
        </details>
      )}
    </fieldset>
  );
}
