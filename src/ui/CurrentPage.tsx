import type { View } from '../app/view/view';
import { CheckPage } from './check/CheckPage';
import {
  AgainPage,
  CoveragePage,
  FixPage,
  JustifyPage,
  LabelsPage,
  OriginPage,
  PackPage,
  PreviewPage,
  SendPage,
  SettingsPage,
  SincePage,
  TablePage,
  TablesPage,
  TakePage,
} from './latePages';
import type { PaneState } from './model/paneState';
import { ReadPage } from './read/ReadPage';

interface Props {
  readonly state: PaneState;
  readonly view: View;
}

/** The page that is open, else the place itself. */
export function CurrentPage({ state: { page, place, waiting, filter, doneIn }, view }: Props) {
  switch (page?.is) {
    case 'fix':
      return <FixPage key={page.preview.group} preview={page.preview} />;
    case 'justify':
      return <JustifyPage key={page.group.key} group={page.group} />;
    case 'preview':
      return <PreviewPage preview={page.preview} tables={page.tables} />;
    case 'table':
      return <TablePage key={page.line.table} line={page.line} figures={page.figures} />;
    case 'origin':
      return <OriginPage key={page.origin.cell.text} origin={page.origin} />;
    case 'coverage':
      return <CoveragePage view={view} />;
    case 'since':
      return <SincePage view={view} />;
    case 'again':
      return <AgainPage view={view} />;
    case 'pack':
      return <PackPage view={view} />;
    case 'settings':
      return <SettingsPage view={view} />;
    case 'take':
      return <TakePage key={page.offer?.sha256 ?? ''} offer={page.offer} taken={view.read.taken} />;
    case 'labels': {
      const group = view.read.understood.find(({ kind }) => kind === page.kind);
      return group === undefined ? null : <LabelsPage key={page.kind} group={group} />;
    }
    default:
  }
  if (place === 'check') return <CheckPage view={view} isWaiting={waiting !== null} filter={filter} />;
  if (place === 'tables') return <TablesPage view={view} />;
  return place === 'send' ? (
    <SendPage send={view.send} />
  ) : (
    <ReadPage view={view} done={doneIn === 'read' ? view.done : null} />
  );
}
