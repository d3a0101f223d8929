import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import { useState } from 'react';
import type { FindingGroup } from '../../app/view/checkView';
import { frameWords } from '../../catalogue/pane/frame';
import { justifyWords } from '../../catalogue/pane/justify';
import { Actions } from '../frame/Actions';
import { PageTitle } from '../parts/PageTitle';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';
import { JustifyText } from './JustifyText';
import { PointChoice } from './PointChoice';

/** Justifier: one sentence for a cause or for one of its cells, where it is read, in whose name; taken back the same way. */
export function JustifyPage({ group }: { readonly group: FindingGroup }) {
  const { say } = useSpeaking();
  const model = usePaneModel();
  const [place, choose] = useState<string | null>(null);
  const line = group.findings.find(({ cell }) => cell?.text === place);
  const before = line?.justified ?? group.findings.find(({ justified }) => justified !== null)?.justified ?? null;
  const [typed, type] = useState<string | null>(null);
  const text = typed ?? before?.text ?? '';
  const keep = (sentence: string): void =>
    void model.justify(group.key, sentence, line?.cell?.at).then(() => model.back());
  const save = (): void => (text.trim() === '' ? undefined : keep(text.trim()));
  const name = model.signature();
  return (
    <>
      <PageTitle title={group.title} line={group.findings[0]?.message ?? ''} />
      {group.count > 1 && <PointChoice group={group} chosen={place} onChoose={choose} />}
      <JustifyText text={text} isExact={group.severity === 'information'} onType={type} onSave={save} />
      <Section title={say(justifyWords.read)}>
        <p>{say(justifyWords.readText)}</p>
        <p className="second">
          {name === '' ? say(justifyWords.signedByNobody) : say(justifyWords.signedBy, { name })}{' '}
          {say(justifyWords.stays)}
        </p>
      </Section>
      {text.trim() === '' && <p className="second">{say(justifyWords.empty)}</p>}
      <Actions>
        <PrimaryButton disabled={text.trim() === ''} text={say(justifyWords.save)} onClick={save} />
        {before !== null && <DefaultButton text={say(justifyWords.takeBack)} onClick={() => keep('')} />}
        <DefaultButton text={say(frameWords.cancel)} onClick={() => model.back()} />
      </Actions>
    </>
  );
}
