import { DefaultButton, Link, PrimaryButton } from 'office-ui-fabric-react';
import type { Done, View } from '../../app/view/view';
import { readCounts, readWords } from '../../catalogue/pane/pages';
import { Actions } from '../frame/Actions';
import { Line } from '../parts/Line';
import { PageTitle } from '../parts/PageTitle';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';
import { FromBefore } from './FromBefore';
import { NothingRead } from './NothingRead';
import { QuestionList } from './QuestionList';
import { readLine, readTitle } from './readTitle';
import { SheetList } from './SheetList';
import { UnderstoodList } from './UnderstoodList';

interface Props {
  readonly view: View;
  /** What was just decided here. */
  readonly done: Done | null;
}

/** Lire: what was found, what was not and why; questions first, the sure things in one line. */
export function ReadPage({ view, done }: Props) {
  const speaking = useSpeaking();
  const { say, count } = speaking;
  const model = usePaneModel();
  const { counts, questions, understood, sheets, remarks } = view.read;
  const sure = understood.find(({ kind }) => kind === 'sure')?.count ?? 0;
  const takeSheet = () => model.open({ is: 'take', offer: null });
  return (
    <>
      <PageTitle title={readTitle(counts, speaking)} line={readLine(counts, speaking)} />
      <FromBefore view={view} />
      {counts.tables === 0 && <NothingRead sheets={sheets} onTake={takeSheet} />}
      <QuestionList questions={questions} total={counts.questions} done={done} />
      {understood.length > 0 && (
        <Section title={say(readWords.understood)} end={count(readCounts.labels, counts.labelsUnderstood)}>
          <UnderstoodList groups={understood} />
        </Section>
      )}
      <Section
        title={say(readWords.sheets)}
        end={[
          count(readCounts.sheets, counts.sheets),
          ...(counts.hiddenSheets > 0 ? [count(readCounts.hidden, counts.hiddenSheets)] : []),
        ].join(', ')}
      >
        {remarks.map((remark) => (
          <Line key={remark} sign="info" tone="information" title={remark} />
        ))}
        <SheetList sheets={sheets} />
        <Link onClick={takeSheet}>{say(readWords.takeSheet)}</Link>
      </Section>
      <Actions>
        {sure > 0 && <PrimaryButton onClick={() => void model.acceptSure()} text={count(readCounts.accept, sure)} />}
        <DefaultButton onClick={() => model.go('check')} text={say(readWords.verify)} />
      </Actions>
    </>
  );
}
