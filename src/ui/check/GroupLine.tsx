import type { FindingGroup } from '../../app/view/checkView';
import { checkCounts, checkWords } from '../../catalogue/pane/pages';
import { Line } from '../parts/Line';
import { useSpeaking } from '../parts/speaking';
import { OpenGroup } from './OpenGroup';
import { severitySigns, severityWords } from './severity';

interface Props {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** One cause: on one line, or open with its cells, what to do, and the fix where one answer is right. */
export function GroupLine({ group, isOpen, onOpen }: Props) {
  const { say, count } = useSpeaking();
  const [first] = group.findings;
  const [sign, tone] = severitySigns[group.severity];
  return (
    <div className={isOpen ? 'card open' : 'card'}>
      <Line
        isHeading
        sign={sign}
        tone={tone}
        hint={say(severityWords[group.severity])}
        title={group.title}
        {...(group.state === 'open' || isOpen
          ? group.sheet !== null && {
              end: isOpen ? count(checkCounts.cells, group.count) : say(checkWords.number, { count: group.count }),
            }
          : { end: say(checkWords[group.state]), endTone: group.state === 'justified' ? 'good' : 'warning' })}
        detail={
          isOpen || first === undefined ? undefined : [first.cell?.text, first.message].filter(Boolean).join(' : ')
        }
        onOpen={onOpen}
        isOpen={isOpen}
      />
      {isOpen && <OpenGroup key={group.key} group={group} />}
    </div>
  );
}
