import { Link } from 'office-ui-fabric-react';
import { useState } from 'react';
import type { CheckView, FindingGroup } from '../../app/view/checkView';
import { checkCounts, checkWords } from '../../catalogue/pane/pages';
import type { Severity } from '../../domain/finding';
import { PageTitle } from '../parts/PageTitle';
import { Section } from '../parts/Section';
import { type Speaking, useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';
import { GroupLine } from './GroupLine';
import { SettledList } from './SettledList';
import { SeverityChips } from './SeverityChips';

const severities: readonly Severity[] = ['blocking', 'warning', 'information'];

interface Props {
  readonly check: CheckView;
  readonly isWaiting: boolean;
  readonly filter: Severity | null;
  readonly onFilter: (severity: Severity | null) => void;
}

/** Vérifier: findings by cause, the gravest first; an address goes to its cell, a fix shows before and after. */
export function CheckPage({ check, isWaiting, filter, onFilter }: Props) {
  const speaking = useSpeaking();
  const { say, count } = speaking;
  const model = usePaneModel();
  const { counts, groups, settled, labelsAsked } = check;
  const [open, setOpen] = useState<string | null>(groups.find(({ severity }) => severity === 'blocking')?.key ?? null);
  const shown = severities.filter((severity) => filter === null || filter === severity);
  const isEmpty = shown.every((severity) => groups.every((group) => group.severity !== severity));
  const section = (severity: Severity, list: readonly FindingGroup[]) => (
    <Section
      key={severity}
      title={say(checkWords[severity])}
      end={severity === shown[0] && isWaiting && <Link onClick={() => model.refresh()}>{say(checkWords.changed)}</Link>}
    >
      <ul className="cards" data-list>
        {list.map((group) => (
          <li key={group.key}>
            <GroupLine
              group={group}
              isOpen={open === group.key}
              onOpen={() => setOpen(open === group.key ? null : group.key)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
  return (
    <>
      <PageTitle title={titleOf(counts, speaking)} line={lineOf(check, speaking)} />
      <SeverityChips counts={counts} filter={filter} onFilter={onFilter} />
      {isEmpty && filter !== null && (
        <p>
          {say(checkWords.nothingInFilter)} <Link onClick={() => onFilter(null)}>{say(checkWords.showAll)}</Link>
        </p>
      )}
      {shown.flatMap((severity) => {
        const list = groups.filter((group) => group.severity === severity);
        return list.length === 0 ? [] : [section(severity, list)];
      })}
      {labelsAsked > 0 && (
        <p className="second">
          {count(checkCounts.unsettled, labelsAsked)}{' '}
          <Link onClick={() => model.go('read')}>{say(checkWords.showCells)}</Link>
        </p>
      )}
      <Section title={say(checkWords.settled)}>
        <SettledList settled={settled} />
      </Section>
    </>
  );
}

function titleOf({ blocking, warning }: CheckView['counts'], { say, count }: Speaking): string {
  if (blocking > 0) return count(checkCounts.blockingTitle, blocking);
  return warning > 0 ? count(checkCounts.justifyTitle, warning) : say(checkWords.settledTitle);
}

const lineOf = ({ counts, checksMade }: CheckView, { count }: Speaking): string =>
  counts.blocking > 0 && counts.warning > 0
    ? count(checkCounts.justifyLine, counts.warning)
    : count(checkCounts.checks, checksMade);
