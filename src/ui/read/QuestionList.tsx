import { useState } from 'react';
import type { Question } from '../../app/view/readView';
import type { Done } from '../../app/view/view';
import { readCounts, readWords } from '../../catalogue/pane/pages';
import { DoneLine } from '../frame/DoneLine';
import { isDecision } from '../frame/doneSentence';
import { Lines } from '../parts/Lines';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';
import { QuestionCard } from './QuestionCard';

interface Props {
  readonly questions: readonly Question[];
  /** All of them; `questions` holds the first ones. */
  readonly total: number;
  readonly done: Done | null;
}

/** No question is wanted by its name. */
const FIRST = { key: '', place: 0 };

/** One card per question, the first open; what was just answered is told in its place, with its way back. */
export function QuestionList({ questions, total, done }: Props) {
  const { say, count } = useSpeaking();
  const model = usePaneModel();
  const [wanted, want] = useState<{ readonly key: string; readonly place: number }>(FIRST);
  const [told, tell] = useState({ done, place: 0 });
  const last = questions.length - 1;
  if (done !== told.done) tell({ done, place: done?.kind === 'accepted' ? 0 : wanted.place });
  if (questions.length === 0 && (done === null || !isDecision(done))) return null;
  // the next one opens where the one before was answered
  const open = questions.find(({ key }) => key === wanted.key) ?? questions[Math.min(wanted.place, last)];
  const line = done !== null && isDecision(done) && <DoneLine done={done} onUndo={() => void model.undo()} />;
  return (
    <Section title={say(readWords.toSettle)} end={count(readCounts.questions, total)}>
      <Lines className="cards">
        {questions.map((question, place) => (
          <li key={question.key} data-line={question.key}>
            {place === told.place && line}
            <QuestionCard
              question={question}
              isOpen={question === open}
              onOpen={() => {
                want({ key: question.key, place });
                void model.point(question.cells.map(({ at }) => at)); // what is decided is seen in the sheet
              }}
              onLater={() => want(place === last ? FIRST : { key: questions[place + 1]?.key ?? '', place: place + 1 })}
            />
          </li>
        ))}
      </Lines>
      {told.place > last && line}
    </Section>
  );
}
