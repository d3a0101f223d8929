import { DefaultButton, Link, PrimaryButton } from 'office-ui-fabric-react';
import { useState } from 'react';
import type { FindingGroup, FindingLine } from '../../app/view/checkView';
import { FIRST_LINES } from '../../app/view/view';
import { checkCounts, checkWords, readCounts } from '../../catalogue/pane/pages';
import { CellButton } from '../parts/CellButton';
import { Line } from '../parts/Line';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';
import { severitySigns, severityWords } from './severity';

interface Props {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** Findings asked for at a time, past the first ones. */
const MORE = 100;

/** One cause: on one line, or open with its cells, what to do, and the fix where one answer is right. */
export function GroupLine({ group, isOpen, onOpen }: Props) {
  const { say, count } = useSpeaking();
  const model = usePaneModel();
  const [more, setMore] = useState<readonly FindingLine[]>([]);
  const [isHelped, help] = useState(false);
  const [first] = group.findings;
  const [sign, tone] = severitySigns[group.severity];
  const head = (
    <Line
      sign={sign}
      tone={tone}
      hint={say(severityWords[group.severity])}
      title={group.title}
      end={count(checkCounts.cells, group.count)}
      detail={isOpen ? undefined : first?.message}
      onOpen={onOpen}
      isOpen={isOpen}
    />
  );
  if (!isOpen) return <div className="card">{head}</div>;
  const lines = [...group.findings.slice(0, FIRST_LINES), ...more];
  const left = group.count - lines.length;
  return (
    <article className="card open">
      {head}
      <ul className="culprits">
        {lines.map(({ cell, message }) => (
          <li key={`${cell?.text ?? ''} ${message}`}>
            {cell === null ? (
              <span className="second">{say(checkWords.wholeContract)}</span>
            ) : (
              <CellButton cell={cell} />
            )}
            <p>{message}</p>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Link
          onClick={() =>
            void model.moreFindings(group.key, lines.length, MORE).then((next) => setMore((seen) => [...seen, ...next]))
          }
        >
          {count(readCounts.more, left)}
        </Link>
      )}
      <p className="why">
        <b>{say(checkWords.toDo)}</b> {group.next}
      </p>
      {isHelped && (
        <dl className="help">
          <dt>{say(checkWords.why)}</dt>
          <dd>{group.why}</dd>
          <dt>{say(checkWords.source)}</dt>
          <dd>
            {group.reference !== null && `${group.reference} · `}
            {group.source}
          </dd>
        </dl>
      )}
      <div className="row">
        {group.fixable > 0 && (
          <PrimaryButton onClick={() => void model.previewFix(group.key)} text={say(checkWords.seeFix)} />
        )}
        <DefaultButton
          className="plain"
          aria-expanded={isHelped}
          onClick={() => help(!isHelped)}
          text={say(checkWords.help)}
        />
      </div>
    </article>
  );
}
