import { useId } from 'react';
import type { FindingGroup } from '../../app/view/checkView';
import { justifyCounts, justifyWords } from '../../catalogue/pane/justify';
import { useSpeaking } from '../parts/speaking';

interface Props {
  readonly group: FindingGroup;
  /** The cell that is meant; `null`: all of the cause. */
  readonly chosen: string | null;
  readonly onChoose: (cell: string | null) => void;
}

/** One sentence for all the points of a cause, or for one of the cells that are shown. */
export function PointChoice({ group, chosen, onChoose }: Props) {
  const { say, count } = useSpeaking();
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{say(justifyWords.points)}</label>{' '}
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}
      >
        <option value="">{count(justifyCounts.allPoints, group.count)}</option>
        {group.findings.flatMap(({ cell }) =>
          cell === null
            ? []
            : [
                <option key={cell.text} value={cell.text}>
                  {say(justifyWords.point, { cell: cell.text })}
                </option>,
              ],
        )}
      </select>
    </p>
  );
}
