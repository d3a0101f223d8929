import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import type { WritePreview } from '../../app/view/tablesView';
import { frameWords } from '../../catalogue/pane/frame';
import { tablesCounts, tablesWords } from '../../catalogue/pane/tablesAndSend';
import { Actions } from '../frame/Actions';
import { PageTitle } from '../parts/PageTitle';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';
import { useTicks } from '../parts/useTicks';
import { BesideTables } from './BesideTables';
import { ChangesTable } from './ChangesTable';
import { Decision } from './Decision';
import { NewSheets } from './NewSheets';

interface Props {
  readonly preview: WritePreview;
  /** The tables asked for; all when absent. */
  readonly tables: readonly string[] | undefined;
}

/** « Ce qui va changer »: decisions first, then changes by table, new sheets, what stays, what Ctrl+Z cannot do. */
export function PreviewPage({ preview, tables }: Props) {
  const { say, count } = useSpeaking();
  const model = usePaneModel();
  const { decisions, changes, newSheets, beside, counts } = preview;
  const { ticked, turn } = useTicks(() => []);
  const isNothing = counts.tables === 0 && decisions.length === 0;
  const line = isNothing
    ? say(tablesWords.nothingToChange)
    : say(tablesWords.ours, {
        cells: count(tablesCounts.cells, counts.cells),
        sheets: count(tablesCounts.newSheets, counts.sheets),
      });
  const taken = decisions.flatMap(({ cell }) => (ticked.has(cell.text) ? [cell.at] : []));
  const written = new Set(taken.map(({ sheet }) => sheet)).size;
  return (
    <>
      <PageTitle title={say(tablesWords.whatWillChange)} line={line} />
      {decisions.length > 0 && (
        <Section title={say(tablesWords.decisions)}>
          {decisions.map((decision) => (
            <Decision
              key={decision.cell.text}
              decision={decision}
              isTaken={ticked.has(decision.cell.text)}
              onTake={(isTaken) => turn(decision.cell.text, isTaken)}
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
      {newSheets.length > 0 && <NewSheets sheets={newSheets} />}
      {beside.length > 0 && <BesideTables tables={beside} />}
      {!isNothing && <p className="second">{`${say(tablesWords.stays)} ${say(tablesWords.undoNote)}`}</p>}
      <Actions>
        {!isNothing && (
          <PrimaryButton
            text={count(tablesCounts.write, Math.max(counts.tables, written))}
            onClick={() => void model.write(taken, tables)}
          />
        )}
        <DefaultButton onClick={() => model.back()} text={say(frameWords.cancel)} />
      </Actions>
    </>
  );
}
