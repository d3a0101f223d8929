import type { Question } from '../../app/view/readView';
import { Line } from '../parts/Line';
import { OpenQuestion } from './OpenQuestion';

interface Props {
  readonly question: Question;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onLater: () => void;
}

/** One question per cause: on one line, or open. */
export function QuestionCard({ question, isOpen, onOpen, onLater }: Props) {
  if (isOpen) return <OpenQuestion question={question} onLater={onLater} />;
  const { title, detail } = question;
  return (
    <div className="card">
      <Line isHeading sign="question" tone="warning" title={title} detail={detail} onOpen={onOpen} isOpen={false} />
    </div>
  );
}
