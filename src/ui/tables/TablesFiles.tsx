import { DefaultButton } from 'office-ui-fabric-react';
import { tablesFileWords } from '../../catalogue/pane/tablesFile';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';

/** The tables as files to take away: a Word document to copy into the contract, and CSVs. */
export function TablesFiles() {
  const { say } = useSpeaking();
  const model = usePaneModel();
  return (
    <Section title={say(tablesFileWords.title)}>
      <p className="second">{say(tablesFileWords.note)}</p>
      <div className="row">
        <DefaultButton text={say(tablesFileWords.docx)} onClick={() => void model.saveTables('docx')} />
        <DefaultButton text={say(tablesFileWords.csv)} onClick={() => void model.saveTables('csv')} />
      </div>
    </Section>
  );
}
