import { DefaultButton, Link, PrimaryButton } from 'office-ui-fabric-react';
import { Suspense, useState } from 'react';
import type { FindingGroup } from '../../app/view/checkView';
import { checkWords, readCounts } from '../../catalogue/pane/pages';
import { CellButton } from '../parts/CellButton';
import { useSpeaking } from '../parts/speaking';
import { useMore } from '../parts/useMore';
import { usePaneModel } from '../parts/usePane';
import { RuleHelp } from '../latePages';

interface Props {
  readonly group: FindingGroup;
}

/** Findings asked for at a time, past the first ones. */
const MORE = 100;

/** The cells of a cause, what to do, the fix where one answer is right. */
export function OpenGroup({ group }: Props) {
  const { say, count } = useSpeaking();
  const model = usePaneModel();
  const [isHelped, help] = useState(false);
  const { lines, left, more } = useMore(group.findings, group.count, (from) =>
    model.moreFindings(group.key, from, MORE),
  );
  return (
    <>
      <ul className="culprits">
        {lines.map(({ cell, message, hasOrigin, justified }) => (
          <li key={`${cell?.text ?? ''} ${message}`}>
            {cell === null ? (
              <span className="second">{say(checkWords.wholeContract)}</span>
            ) : (
              <CellButton cell={cell} hasOrigin={hasOrigin} />
            )}
            <p>{message}</p>
            {justified !== null && (
              <p className="second">
                <b>{say(checkWords[justified.isToReview ? 'to-review' : 'justified'])}</b> {justified.text}{' '}
                {justified.decided}
              </p>
            )}
          </li>
        ))}
      </ul>
      {left > 0 && <Link onClick={() => void more()}>{count(readCounts.more, left)}</Link>}
      <p className="why">
        <b>{say(checkWords.toDo)}</b> {group.next}
      </p>
      {isHelped && (
        <Suspense>
          <RuleHelp rule={group} />
        </Suspense>
      )}
      <div className="row">
        {group.fixable > 0 && (
          <PrimaryButton onClick={() => void model.previewFix(group.key)} text={say(checkWords.seeFix)} />
        )}
        {group.severity !== 'blocking' && (
          <DefaultButton
            onClick={() => model.open({ is: 'justify', group })}
            text={say(group.severity === 'warning' ? checkWords.justify : checkWords.exact)}
          />
        )}
        <DefaultButton
          className="plain"
          aria-expanded={isHelped}
          onClick={() => help(!isHelped)}
          text={say(checkWords.help)}
        />
      </div>
    </>
  );
}
