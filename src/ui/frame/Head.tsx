import { IconButton } from 'office-ui-fabric-react';
import type { View } from '../../app/view/view';
import { frameWords } from '../../catalogue/pane/frame';
import { Mark } from '../parts/Sign';
import { useSpeaking } from '../parts/speaking';

interface Props {
  /** `null` before the first reading: the product's name alone. */
  readonly view: View | null;
  readonly onSettings: () => void;
}

/** Mark, territory, contract and stage; settings. Room is left at the right for Excel's own menu. */
export function Head({ view, onSettings }: Props) {
  const { say } = useSpeaking();
  if (view === null) {
    return (
      <header className="head">
        <Mark />
        <b>Passerelle</b>
      </header>
    );
  }
  const { settings } = view.settings;
  const stage = settings.stage === 'ready' ? frameWords.ready : frameWords.draft;
  return (
    <header className="head">
      <Mark />
      <div className="territory">
        <b>{view.territory ?? say(frameWords.unnamed)}</b>
        <span>{say(stage, { year: `${settings.targetYear}` })}</span>
      </div>
      <IconButton
        className="settings"
        iconProps={{ iconName: 'settings' }}
        ariaLabel={say(frameWords.settings)}
        onClick={onSettings}
      />
    </header>
  );
}
