import type { TableLine, TablesView } from '../../app/view/tablesView';
import { tablesCounts } from '../../catalogue/pane/tablesAndSend';
import { Line } from '../parts/Line';
import { Lines } from '../parts/Lines';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';
import { tableStates } from './tableStates';

type Group = TablesView['groups'][number];

interface Props extends Group {
  readonly onOpen: (line: TableLine) => void;
}

/** A part of the contract: its tables with their states, in the contract's order. */
export function TableGroup({ title, tables, onOpen }: Props) {
  const { say, count } = useSpeaking();
  const done = tables.filter(({ state }) => state === 'up-to-date').length;
  return (
    <Section title={title} end={count(tablesCounts.ofGroup, done, { total: tables.length })}>
      <Lines>
        {tables.map((line) => {
          const [sign, tone, word] = tableStates[line.state];
          return (
            <li key={line.table} data-line={line.table}>
              <Line
                sign={sign}
                tone={tone}
                title={line.title}
                code={line.code}
                detail={line.detail}
                end={say(word)}
                endTone={tone}
                onOpen={() => onOpen(line)}
              />
            </li>
          );
        })}
      </Lines>
    </Section>
  );
}
