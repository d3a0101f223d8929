import { Link } from 'office-ui-fabric-react';
import { useState } from 'react';
import type { CoverageView } from '../../app/view/coverageView';
import { coverageCounts, coveragePageWords as words } from '../../catalogue/pane/coverage';
import { Section } from '../parts/Section';
import { Sign } from '../parts/Sign';
import { useSpeaking } from '../parts/speaking';
import { Copying } from './Copying';

/** What is missing, by who holds it: « Demander » gives the text of a mail to copy. */
export function MissingList({ holders, list }: Pick<CoverageView, 'holders' | 'list'>) {
  const { say, count } = useSpeaking();
  const [asked, ask] = useState<string | null>(null);
  const missing = holders.reduce((sum, { figures }) => sum + figures.length, 0);
  if (missing === 0) {
    return (
      <Section title={say(words.whatIsMissing)}>
        <p className="second">{say(words.nothingMissing)}</p>
      </Section>
    );
  }
  return (
    <Section title={say(words.whatIsMissing)} end={count(coverageCounts.figures, missing)}>
      <ul className="list">
        {holders.map(({ id, name, where, figures, letter }) => (
          <li key={id} className="holder" data-line={id}>
            <h3>
              <Sign name="warn" tone="warning" />
              <span>{name}</span>
            </h3>
            <Link
              aria-expanded={asked === id}
              aria-label={say(words.askFrom, { holder: name })}
              onClick={() => ask(asked === id ? null : id)}
            >
              {say(words.ask)}
            </Link>
            <p className="second">{where}</p>
            <ul className="bullets">
              {figures.map((figure) => (
                <li key={figure}>{figure}</li>
              ))}
            </ul>
            {asked === id && <Copying text={letter} label={words.letter} copy={words.copyLetter} done={words.copied} />}
          </li>
        ))}
      </ul>
      <Copying text={list} copy={words.copyList} done={words.copiedList} />
    </Section>
  );
}
