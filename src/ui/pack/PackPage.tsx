import { Checkbox, ChoiceGroup, PrimaryButton } from 'office-ui-fabric-react';
import { useState } from 'react';
import type { PackMade } from '../../app/view/packView';
import type { View } from '../../app/view/view';
import { packPaneWords as words } from '../../catalogue/pane/pack';
import { sendWords } from '../../catalogue/pane/tablesAndSend';
import type { PackKind, PartRole } from '../../domain/pack';
import { Actions } from '../frame/Actions';
import { PageTitle } from '../parts/PageTitle';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';
import { useAsked } from '../parts/useAsked';
import { usePaneModel } from '../parts/usePane';
import { EmptyTables } from './EmptyTables';
import { PackDone } from './PackDone';

/** The pack, ticked part by part before it is made. */
export function PackPage({ view }: { readonly view: View }) {
  const { say } = useSpeaking();
  const model = usePaneModel();
  const pack = useAsked(view, model.packView);
  const [kind, choose] = useState<PackKind>('draft');
  const [ticks, tick] = useState<Readonly<Partial<Record<PartRole, boolean>>>>({});
  const [hasNames, sendNames] = useState(false);
  const [made, keep] = useState<PackMade | null>(null);
  const [isMaking, setMaking] = useState(false);
  if (pack === null) return <PageTitle title={say(sendWords.packTitle)} />;
  const isTicked = (role: PartRole): boolean => ticks[role] ?? pack.atFirst[kind].includes(role);
  const parts = pack.parts.filter(({ role }) => isTicked(role)).map(({ role }) => role);
  const isHeld = kind === 'final' && !pack.isReady;
  const make = async (): Promise<void> => {
    setMaking(true);
    keep(await model.makePack(kind, parts, hasNames));
    setMaking(false);
  };
  return (
    <>
      <PageTitle title={say(sendWords.packTitle)} line={say(words.line)} />
      <ChoiceGroup
        label={say(words.kind)}
        selectedKey={kind}
        options={[
          { key: 'draft', text: say(words.draft) },
          { key: 'final', text: say(words.final) },
        ]}
        onChange={(_, option) => {
          choose(option?.key === 'final' ? 'final' : 'draft');
          tick({});
        }}
      />
      {pack.waits.length > 0 && <Told title={say(words.notYet)} lines={pack.waits} />}
      {pack.told.length > 0 && <Told title={say(words.told)} lines={pack.told} />}
      {pack.tables.length > 0 && kind === 'final' && <EmptyTables view={view} tables={pack.tables} />}
      <Section title={say(words.holds)}>
        <ul className="list">
          {pack.parts.map(({ role, name, what }) => (
            <li key={role} className="tick">
              <Checkbox
                label={name}
                checked={isTicked(role)}
                onChange={(_, is = false) => tick({ ...ticks, [role]: is })}
              />
              <span className="second">{what}</span>
            </li>
          ))}
        </ul>
        <Checkbox label={say(words.names)} checked={hasNames} onChange={(_, is = false) => sendNames(is)} />
        <p className="second">{say(words.namesNote)}</p>
      </Section>
      <Actions>
        <PrimaryButton
          disabled={isHeld || isMaking || parts.length === 0}
          onClick={() => void make()}
          text={say(isMaking ? words.making : words.make)}
        />
      </Actions>
      {made !== null && <PackDone made={made} />}
    </>
  );
}

function Told({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <Section title={title}>
      <ul className="list">
        {lines.map((line) => (
          <li key={line} className="tick">
            {line}
          </li>
        ))}
      </ul>
    </Section>
  );
}
