import { PrimaryButton } from 'office-ui-fabric-react';
import type { TableLine, TablesView, TableState } from '../../app/view/tablesView';
import { tablesCounts, tablesWords } from '../../catalogue/pane/tablesAndSend';
import type { Message } from '../../domain/message';
import { Actions } from '../frame/Actions';
import { Line } from '../parts/Line';
import { PageTitle } from '../parts/PageTitle';
import { Section } from '../parts/Section';
import type { SignName, Tone } from '../parts/Sign';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';

const states: Readonly<Record<TableState, readonly [SignName, Tone, Message<never>]>> = {
  'to-write': ['plus', 'quiet', tablesWords.toWrite],
  'up-to-date': ['ok', 'good', tablesWords.upToDate],
  'source-changed': ['refresh', 'information', tablesWords.sourceChanged],
  'edited-by-hand': ['pen', 'warning', tablesWords.editedByHand],
  'to-complete': ['warn', 'warning', tablesWords.toComplete],
  'left-out': ['dash', 'quiet', tablesWords.leftOut],
};

/** Tableaux: which are written, which are not, and what a writing would change. */
export function TablesPage({ tables: { groups, counts } }: { readonly tables: TablesView }) {
  const { say, count } = useSpeaking();
  const model = usePaneModel();
  const open = ({ table, state, cell }: TableLine) =>
    cell !== null && state !== 'source-changed' && state !== 'edited-by-hand'
      ? void model.show([cell.at])
      : void model.previewTables([table]);
  return (
    <>
      <PageTitle
        title={
          counts.toWrite > 0 ? count(tablesCounts.title, counts.toWrite) : count(tablesCounts.allUpToDate, counts.here)
        }
        line={say(tablesWords.line, counts)}
      />
      {groups.map(({ title, tables }) => (
        <Section key={title} title={title}>
          <ul className="list">
            {tables.map((line) => {
              const [sign, tone, word] = states[line.state];
              return (
                <li key={line.table}>
                  <Line
                    sign={sign}
                    tone={tone}
                    title={line.title}
                    code={line.code}
                    detail={line.detail}
                    end={say(word)}
                    endTone={tone}
                    {...(line.state !== 'left-out' && { onOpen: () => open(line) })}
                  />
                </li>
              );
            })}
          </ul>
        </Section>
      ))}
      {counts.toWrite > 0 && (
        <Actions>
          <PrimaryButton
            onClick={() => void model.previewTables()}
            text={count(tablesCounts.preview, counts.toWrite)}
          />
        </Actions>
      )}
    </>
  );
}
