import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import { useEffect, useState } from 'react';
import type { SettingsEffect, View } from '../../app/view/view';
import { frameWords } from '../../catalogue/pane/frame';
import { settingsWords } from '../../catalogue/pane/settings';
import type { SettingsChange } from '../../worker/protocol';
import { Actions } from '../frame/Actions';
import { PageTitle } from '../parts/PageTitle';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';
import { ContractFields } from './ContractFields';
import { PaneFields } from './PaneFields';
import { draftOf, changesIn, problemsIn, type SettingsDraft } from './settingsDraft';

/** The effect of a change is worked out once typing pauses. */
const PAUSE = 300;

/** Réglages du contrat: kept in the workbook; the effect is told before anything is saved. */
export function SettingsPage({ view: { settings, territory } }: { readonly view: View }) {
  const { say } = useSpeaking();
  const model = usePaneModel();
  const [draft, setDraft] = useState<SettingsDraft>(() => draftOf(settings.settings, territory));
  const [told, tell] = useState<{ readonly of: string; readonly effect: SettingsEffect | null } | null>(null);
  const [left, leave] = useState<ReadonlySet<keyof SettingsDraft>>(new Set());
  const change: SettingsChange = changesIn(draft, settings.settings, territory);
  const problems = problemsIn(draft);
  const isChanged = Object.keys(change).length > 0;
  const isSound = Object.keys(problems).length === 0;
  const wanted = isChanged && isSound ? JSON.stringify(change) : null;
  const effect = told?.of === wanted ? told.effect : null;
  useEffect(() => {
    if (wanted === null) return undefined;
    const ask = async () =>
      tell({ of: wanted, effect: await model.settingsEffect(JSON.parse(wanted) as SettingsChange) });
    const timer = setTimeout(() => void ask(), PAUSE);
    return () => clearTimeout(timer);
  }, [model, wanted]);
  return (
    <>
      <PageTitle title={say(frameWords.settings)} line={say(settingsWords.text)} />
      <ContractFields
        draft={draft}
        problems={problems}
        left={left}
        settings={settings}
        onChange={(field) => setDraft({ ...draft, ...field })}
        onLeave={(field) => leave(new Set([...left, field]))}
      />
      {effect !== null && <output className="why">{say(settingsWords.effect, effect)}</output>}
      <PaneFields />
      <Actions>
        <PrimaryButton
          disabled={!isChanged || !isSound}
          text={say(settingsWords.save)}
          onClick={() => void model.settings(change).then(() => model.back())}
        />
        <DefaultButton onClick={() => model.back()} text={say(frameWords.cancel)} />
      </Actions>
    </>
  );
}
