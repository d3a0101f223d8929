import { Link, PrimaryButton } from 'office-ui-fabric-react';
import type { TableFigures, TableLine } from '../../app/view/tablesView';
import { readCounts } from '../../catalogue/pane/pages';
import { tablesWords } from '../../catalogue/pane/tablesAndSend';
import { Actions } from '../frame/Actions';
import { Line } from '../parts/Line';
import { Lines } from '../parts/Lines';
import { PageTitle } from '../parts/PageTitle';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';
import { useMore } from '../parts/useMore';
import { usePaneModel } from '../parts/usePane';
import { tableStates } from './tableStates';

interface Props {
  readonly line: TableLine;
  readonly figures: TableFigures;
}

/** Figures asked for at a time, past the first ones. */
const MORE = 100;

/** A written table: its sheet, and each of its figures with the way to its origin. */
export function TablePage({ line: { table, title, code, state, cell, detail }, figures }: Props) {
  const { say, count } = useSpeaking();
  const model = usePaneModel();
  const { lines, left, more } = useMore(figures.figures, figures.count, (from) => model.moreFigures(table, from, MORE));
  return (
    <>
      <PageTitle
        title={title}
        line={[code, say(tableStates[state][2]), ...(detail === null ? [] : [detail])].join(' · ')}
      />
      <Section title={say(tablesWords.figures)}>
        {lines.length === 0 && <p className="second">{say(tablesWords.noFigures)}</p>}
        <Lines>
          {lines.map(({ cell: { text, at }, what, value }) => (
            <li key={text} data-line={text}>
              <Line
                sign="origin"
                tone="quiet"
                title={at.address}
                end={value}
                detail={what}
                onOpen={() => void model.origin(at)}
              />
            </li>
          ))}
        </Lines>
        {left > 0 && <Link onClick={() => void more()}>{count(readCounts.more, left)}</Link>}
      </Section>
      {cell !== null && (
        <Actions>
          <PrimaryButton
            text={say(tablesWords.openSheet)}
            onClick={({ detail: clicks }) => void model.show([cell.at], clicks > 0)}
          />
        </Actions>
      )}
    </>
  );
}
