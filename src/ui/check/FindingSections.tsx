import type { FindingGroup } from '../../app/view/checkView';
import { checkWords } from '../../catalogue/pane/pages';
import type { Severity } from '../../domain/finding';
import { Lines } from '../parts/Lines';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';
import { GroupLine } from './GroupLine';

const severities: readonly Severity[] = ['blocking', 'warning', 'information'];

interface Props {
  readonly groups: readonly FindingGroup[];
  readonly open: string | null;
  readonly onOpen: (key: string) => void;
}

/** Causes under their severity; one is open at a time. */
export function FindingSections({ groups, open, onOpen }: Props) {
  const { say } = useSpeaking();
  return severities.flatMap((severity) => {
    const own = groups.filter((group) => group.severity === severity);
    if (own.length === 0) return [];
    return [
      <Section key={severity} title={say(checkWords[severity])}>
        <Lines className="cards">
          {own.map((group) => (
            <li key={group.key} data-line={group.key}>
              <GroupLine group={group} isOpen={open === group.key} onOpen={() => onOpen(group.key)} />
            </li>
          ))}
        </Lines>
      </Section>,
    ];
  });
}
