import { DefaultButton, Link, PrimaryButton } from 'office-ui-fabric-react';
import { useState } from 'react';
import type { ReadView } from '../../app/view/readView';
import { readCounts, readWords } from '../../catalogue/pane/pages';
import { Actions } from '../frame/Actions';
import { PageTitle } from '../parts/PageTitle';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';
import { QuestionCard } from './QuestionCard';
import { SheetList } from './SheetList';
import { UnderstoodList } from './UnderstoodList';

/** Lire: what was found, what was not and why; questions first, the sure things in one line. */
export function ReadPage({ read }: { readonly read: ReadView }) {
  const { say, count } = useSpeaking();
  const model = usePaneModel();
  const [open, setOpen] = useState<string | null>(null);
  const { counts, questions, understood, sheets } = read;
  const first = questions.find(({ key }) => key === open)?.key ?? questions[0]?.key;
  const sure = understood.find(({ kind }) => kind === 'sure')?.count ?? 0;
  const found = `${count(readCounts.tables, counts.tables)} ${count(readCounts.inSheets, counts.sheets)}`;
  const title =
    counts.tables === 0
      ? say(readWords.nothingFound)
      : counts.labelsAsked === 0
        ? say(readWords.allUnderstood)
        : count(readCounts.title, counts.labelsAsked);
  return (
    <>
      <PageTitle
        title={title}
        line={
          counts.tables === 0
            ? say(readWords.nothingFoundText)
            : `${count(readCounts.understood, counts.labelsUnderstood)} ${found}`
        }
      />
      {questions.length > 0 && (
        <Section title={say(readWords.toSettle)} end={count(readCounts.questions, questions.length)}>
          <ul className="cards">
            {questions.map((question) => (
              <li key={question.key}>
                <QuestionCard
                  question={question}
                  isOpen={question.key === first}
                  onOpen={() => setOpen(question.key)}
                  onLater={() => setOpen(questions[questions.indexOf(question) + 1]?.key ?? null)}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
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
        <SheetList sheets={sheets} />
        <Link onClick={() => model.open({ is: 'take', offer: null })}>{say(readWords.takeSheet)}</Link>
      </Section>
      <Actions>
        {sure > 0 && <PrimaryButton onClick={() => void model.acceptSure()} text={count(readCounts.accept, sure)} />}
        <DefaultButton onClick={() => model.go('check')} text={say(readWords.verify)} />
      </Actions>
    </>
  );
}
