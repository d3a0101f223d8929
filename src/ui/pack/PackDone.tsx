import { DefaultButton } from 'office-ui-fabric-react';
import type { PackMade } from '../../app/view/packView';
import { packPaneCounts, packPaneWords as words } from '../../catalogue/pane/pack';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';

/** The file that was made, and the fingerprint that the reader compares. */
export function PackDone({ made: { name, fingerprint, workbook, withheld } }: { readonly made: PackMade }) {
  const { say, count } = useSpeaking();
  const model = usePaneModel();
  return (
    <output className="block">
      <p>{say(words.made, { name })}</p>
      {withheld > 0 && <p className="second">{count(packPaneCounts.withheld, withheld)}</p>}
      <Section title={say(words.fingerprint)}>
        <code className="fingerprint">{fingerprint}</code>
        <p className="second">{say(words.fingerprintNote)}</p>
        <DefaultButton onClick={() => void model.copy(fingerprint)} text={say(words.copy)} />
      </Section>
      {model.openWorkbook !== undefined && workbook !== undefined && (
        <>
          <p className="second">{say(words.blocked)}</p>
          <DefaultButton onClick={() => void model.openWorkbook?.(workbook)} text={say(words.openWorkbook)} />
        </>
      )}
      <p className="second">{say(words.tablesOnly)}</p>
    </output>
  );
}
