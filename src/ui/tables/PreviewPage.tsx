import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import { useState } from 'react';
import type { WritePreview } from '../../app/view/tablesView';
import { frameWords } from '../../catalogue/pane/frame';
import { tablesCounts, tablesWords } from '../../catalogue/pane/tablesAndSend';
import { Actions } from '../frame/Actions';
import { Line } from '../parts/Line';
import { PageTitle } from '../parts/PageTitle';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';
import { ChangesTable } from './ChangesTable';
import { Decision } from './Decision';

interface Props {
  readonly preview: WritePreview;
  /** The tables asked for; all when absent. */
  readonly tables: readonly string[] | undefined;
}

/** « Ce qui va changer »: decisions first, then changes by table, new sheets, what stays, what Ctrl+Z cannot do. */
export function PreviewPage({ preview, tables }: Props) {
  const { say, count } = useSpeaking();
  const model = usePaneModel();
  const { decisions, changes, newSheets, counts } = preview;
  const [taken, take] = useState<ReadonlySet<string>>(new Set());
  const choose = (text: string, isTaken: boolean) => {
    const next = new Set(taken);
    if (isTaken) next.add(text);
    else next.delete(text);
    take(next);
  };
  const isNothing = counts.tables === 0 && decisions.length === 0;
  return (
    <>
      <PageTitle
        title={say(tablesWords.whatWillChange)}
        takesFocus
        line={
          isNothing
            ? say(tablesWords.nothingToChange)
            : say(tablesWords.ours, {
                cells: count(tablesCounts.cells, counts.cells),
                sheets: count(tablesCounts.newSheets, counts.sheets),
              })
        }
      />
      {decisions.length > 0 && (
        <Section title={say(tablesWords.decisions)}>
          {decisions.map((decision) => (
            <Decision
              key={decision.cell.text}
              decision={decision}
              isTaken={taken.has(decision.cell.text)}
              onTake={(isTaken) => choose(decision.cell.text, isTaken)}
            />
          ))}
        </Section>
      )}
      {changes.length > 0 && (
        <Section title={say(tablesWords.changes)}>
          {changes.map((change) => (
            <ChangesTable key={change.table} change={change} />
          ))}
        </Section>
      )}
      {newSheets.length > 0 && (
        <Section title={say(tablesWords.newSheets)}>
          <ul className="list">
            {newSheets.map(({ table, name, title, cells }) => (
              <li key={table}>
                <Line sign="plus" tone="quiet" title={name} detail={title} end={count(tablesCounts.cells, cells)} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {!isNothing && (
        <p className="second">
          {say(tablesWords.stays)} {say(tablesWords.undoNote)}
        </p>
      )}
      <Actions>
        {!isNothing && (
          <PrimaryButton
            text={count(tablesCounts.write, counts.tables)}
            onClick={() =>
              void model.write(
                decisions.flatMap(({ cell }) => (taken.has(cell.text) ? [cell.at] : [])),
                tables,
              )
            }
          />
        )}
        <DefaultButton onClick={() => model.back()} text={say(frameWords.cancel)} />
      </Actions>
    </>
  );
}
