import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import type { TableLine } from '../../app/view/tablesView';
import type { View } from '../../app/view/view';
import { emptyWords } from '../../catalogue/pane/emptyStates';
import { readWords } from '../../catalogue/pane/pages';
import { tablesCounts, tablesWords } from '../../catalogue/pane/tablesAndSend';
import { Actions } from '../frame/Actions';
import type { PaneModel } from '../model/paneModel';
import { noFilter } from '../model/paneState';
import { EmptyState } from '../parts/EmptyState';
import { Line } from '../parts/Line';
import { Lines } from '../parts/Lines';
import { PageTitle } from '../parts/PageTitle';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';
import { TableGroup } from './TableGroup';
import { TablesFiles } from './TablesFiles';
import { tablesLine, tablesTitle } from './tablesTitle';

/** What a line opens: what would change, what is missing, its sheet with its origins, or the settings that leave it out. */
function openLine(line: TableLine, { check }: View, model: PaneModel): void {
  const { state, table, cell, code } = line;
  const sheet = cell?.at.sheet ?? null;
  const hasFindings = sheet !== null && check.groups.some((group) => group.sheet === sheet);
  if (state === 'left-out') model.open({ is: 'settings' });
  else if (state === 'to-write' || state === 'source-changed' || state === 'edited-by-hand') {
    void model.previewTables([table]);
  } else if (state === 'to-complete' && hasFindings) model.goToFindings({ ...noFilter, sheet });
  else if (code !== '') void model.openTable(line);
  else if (cell !== null) void model.show([cell.at]);
}

/** Tableaux: which are written, which are not, and what a writing would change. */
export function TablesPage({ view }: { readonly view: View }) {
  const speaking = useSpeaking();
  const { say, count } = speaking;
  const model = usePaneModel();
  const { groups, counts } = view.tables;
  const lines = groups.flatMap(({ tables }) => tables);
  const hasInvestment = lines.some(({ table }) => table.startsWith('IP-'));
  const isNoneWritten = lines.every(({ cell }) => cell === null);
  return (
    <>
      <PageTitle
        title={tablesTitle(counts, speaking)}
        line={isNoneWritten ? say(emptyWords.noneWritten) : tablesLine(counts, speaking)}
      />
      {groups.map(({ title, tables }) => (
        <TableGroup key={title} title={title} tables={tables} onOpen={(line) => openLine(line, view, model)} />
      ))}
      <Lines>
        <li data-line="what-each-asks">
          <Line
            sign="sheet"
            tone="quiet"
            title={say(tablesWords.coverage)}
            detail={say(tablesWords.coverageNote)}
            onOpen={() => model.open({ is: 'coverage' })}
          />
        </li>
      </Lines>
      {!hasInvestment && (
        <EmptyState sign="folder" title={say(emptyWords.noInvestment)} text={say(emptyWords.noInvestmentText)}>
          <DefaultButton onClick={() => model.open({ is: 'take', offer: null })} text={say(readWords.takeSheet)} />
        </EmptyState>
      )}
      <TablesFiles />
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
