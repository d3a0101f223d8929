import type { View } from '../app/view/view';
import type { Severity } from '../domain/finding';
import { CheckPage } from './check/CheckPage';
import { FixPage } from './check/FixPage';
import type { PaneState } from './model/paneState';
import { LabelsPage } from './read/LabelsPage';
import { ReadPage } from './read/ReadPage';
import { TakePage } from './read/TakePage';
import { SendPage } from './send/SendPage';
import { SettingsPage } from './settings/SettingsPage';
import { OriginPage } from './tables/OriginPage';
import { PreviewPage } from './tables/PreviewPage';
import { TablesPage } from './tables/TablesPage';

interface Props {
  readonly state: PaneState;
  readonly view: View;
  readonly filter: Severity | null;
  readonly onFilter: (severity: Severity | null) => void;
}

/** The page that is open, else the place itself. */
export function CurrentPage({ state: { page, place, waiting }, view, filter, onFilter }: Props) {
  switch (page?.is) {
    case 'fix':
      return <FixPage key={page.preview.group} preview={page.preview} />;
    case 'preview':
      return <PreviewPage preview={page.preview} tables={page.tables} />;
    case 'origin':
      return <OriginPage key={page.origin.cell.text} origin={page.origin} />;
    case 'settings':
      return <SettingsPage settings={view.settings} />;
    case 'take':
      return <TakePage key={page.offer?.sha256 ?? ''} offer={page.offer} taken={view.read.taken} />;
    case 'labels': {
      const group = view.read.understood.find(({ kind }) => kind === page.kind);
      return group === undefined ? null : <LabelsPage key={page.kind} group={group} />;
    }
    default:
  }
  if (place === 'check') {
    return <CheckPage check={view.check} isWaiting={waiting !== null} filter={filter} onFilter={onFilter} />;
  }
  if (place === 'tables') return <TablesPage tables={view.tables} />;
  return place === 'send' ? <SendPage send={view.send} /> : <ReadPage read={view.read} />;
}
