import { ChoiceGroup, DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import { useId, useState } from 'react';
import type { Choice, Question } from '../../app/view/readView';
import { frameWords } from '../../catalogue/pane/frame';
import { readCounts, readWords } from '../../catalogue/pane/pages';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';
import { ChoiceLabel } from './ChoiceLabel';
import { MeaningSearch } from './MeaningSearch';
import { QuestionCells } from './QuestionCells';

interface Props {
  readonly question: Question;
  readonly onLater: () => void;
}

const OTHER = 'other';

const labelOf = (choice: Choice) => () => <ChoiceLabel choice={choice} />;

/** The label, its cells, the choices with their reasons, what an answer fills. */
export function OpenQuestion({ question, onLater }: Props) {
  const { say, count } = useSpeaking();
  const model = usePaneModel();
  const id = useId();
  const { key, title, detail, cells, choices, effect, isOpen: isSearchable } = question;
  const [chosen, choose] = useState(choices[0]?.meaning ?? OTHER);
  const [found, setFound] = useState<Choice | null>(null);
  const meaning = chosen === OTHER ? found?.meaning : chosen;
  return (
    <article className="card open">
      <h3 id={id} tabIndex={-1} data-head>
        {title}
      </h3>
      <QuestionCells
        cells={cells}
        count={question.count}
        onOne={meaning === undefined ? undefined : (at) => void model.answer([{ question: key, meaning, cells: [at] }])}
      />
      <p className="second">{detail}</p>
      <ChoiceGroup
        ariaLabelledBy={id}
        selectedKey={chosen}
        onChange={(_, option) => choose(option?.key ?? OTHER)}
        options={[
          ...choices.map((choice) => ({
            key: choice.meaning,
            text: choice.label,
            onRenderLabel: labelOf(choice),
          })),
          ...(isSearchable ? [{ key: OTHER, text: say(readWords.somethingElse) }] : []),
        ]}
      />
      {chosen === OTHER && isSearchable && <MeaningSearch question={key} found={found} onFind={setFound} />}
      <p className="why">{effect}</p>
      <div className="row">
        <PrimaryButton
          disabled={meaning === undefined}
          onClick={() => meaning !== undefined && void model.answer([{ question: key, meaning }])}
          text={count(readCounts.confirm, question.count)}
        />
        <DefaultButton className="plain" onClick={onLater} text={say(frameWords.later)} />
      </div>
    </article>
  );
}
