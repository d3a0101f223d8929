import { Link } from 'office-ui-fabric-react';
import type { CheckView } from '../../app/view/checkView';
import { checkCounts, checkWords } from '../../catalogue/pane/pages';
import { unneededWord } from '../../catalogue/unneededWord';
import { Line } from '../parts/Line';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';

interface Props extends Pick<CheckView, 'settled' | 'unneeded'> {
  /** Titles of the causes that went away while the screen was open. */
  readonly justNow: readonly string[];
}

/** Fixes accepted before, each with its way back, and justifications whose points are gone: they are kept in the workbook. */
export function SettledList({ settled, unneeded, justNow }: Props) {
  const { say, count } = useSpeaking();
  const model = usePaneModel();
  if (settled.length + unneeded.length + justNow.length === 0)
    return <p className="second">{say(checkWords.settledNone)}</p>;
  return (
    <ul className="list" data-list>
      {justNow.map((title) => (
        <li key={title}>
          <Line sign="ok" tone="good" title={title} end={say(checkWords.justNow)} endTone="good" />
        </li>
      ))}
      {settled.map(({ id, title, count: how, cells }) => (
        <li key={id} data-line={`settled ${id}`}>
          <Line
            sign="ok"
            tone="good"
            hint={say(checkWords.settled)}
            title={title}
            end={count(checkCounts.cells, how)}
            detail={
              <>
                {cells.map(({ text }) => text).join(', ')}{' '}
                <Link onClick={() => void model.putBack(id)}>{say(checkWords.putBack)}</Link>
              </>
            }
          />
        </li>
      ))}
      {unneeded.map(({ title, text }) => (
        <li key={`${title} ${text}`} data-line="unneeded">
          <Line sign="ok" tone="good" title={title} end={say(unneededWord)} detail={text} />
        </li>
      ))}
    </ul>
  );
}
