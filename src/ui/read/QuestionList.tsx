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

/** One card per question, the first open; what was just answered is told in its place, with its way back. */
export function QuestionList({ questions, total, done }: Props) {
  const { say, count } = useSpeaking();
  const model = usePaneModel();
  const [wanted, want] = useState<string | null>(null);
  const told = done !== null && isDecision(done) ? done : null;
  if (questions.length === 0 && told === null) return null;
  const open = questions.find(({ key }) => key === wanted) ?? questions[0];
  return (
    <Section title={say(readWords.toSettle)} end={count(readCounts.questions, total)}>
      {told !== null && <DoneLine done={told} onUndo={() => void model.undo()} />}
      <Lines className="cards">
        {questions.map((question, place) => (
          <li key={question.key} data-line={question.key}>
            <QuestionCard
              question={question}
              isOpen={question === open}
              onOpen={() => want(question.key)}
              onLater={() => want(questions[place + 1]?.key ?? null)}
            />
          </li>
        ))}
      </Lines>
    </Section>
  );
}
