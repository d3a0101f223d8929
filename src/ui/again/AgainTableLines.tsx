import { Link } from 'office-ui-fabric-react';
import type { AgainTable } from '../../app/view/againView';
import { againCounts, againWords } from '../../catalogue/pane/again';
import { CellButton } from '../parts/CellButton';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';

interface Props {
  readonly table: AgainTable;
  readonly onTake: () => void;
}

/** The answers of one table: label, what it was taken for, what is read today where that is something else. */
export function AgainTableLines({ table: { title, cell, lines }, onTake }: Props) {
  const { say, count } = useSpeaking();
  return (
    <Section title={title} end={<CellButton cell={cell} />}>
      <ul className="list">
        {lines.map(({ cell: at, label, meaning, otherwise }) => (
          <li key={`${at.text} ${meaning}`} className="pair">
            <b>{label}</b>
            <span>{meaning}</span>
            <CellButton cell={at} />
            {otherwise !== null && <span className="second">{say(againWords.otherwise, { meaning: otherwise })}</span>}
          </li>
        ))}
      </ul>
      <Link onClick={onTake}>{count(againCounts.takeTable, lines.length)}</Link>
    </Section>
  );
}
