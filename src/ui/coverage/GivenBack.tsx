import { Link } from 'office-ui-fabric-react';
import { useState } from 'react';
import type { CoverageView, GivenFigure, GivenList } from '../../app/view/coverageView';
import { coverageCounts, coveragePageWords as words } from '../../catalogue/pane/coverage';
import { readCounts } from '../../catalogue/pane/pages';
import { CellButton } from '../parts/CellButton';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';

/** « À reporter »: what each framework lacks and the contract has, in its own unit. */
export function GivenBack({ given }: Pick<CoverageView, 'given'>) {
  const { say, count } = useSpeaking();
  const values = given.reduce((sum, one) => sum + one.count, 0);
  if (values === 0) {
    return (
      <Section title={say(words.toGiveBack)}>
        <p className="second">{say(words.nothingToGive)}</p>
      </Section>
    );
  }
  return (
    <Section title={say(words.toGiveBack)} end={count(coverageCounts.inTheirUnit, values)}>
      <p className="second">{say(words.giveBackText)}</p>
      {given.map((one) => (
        <GivenTo key={one.to} given={one} />
      ))}
    </Section>
  );
}

/** Figures seen at first. */
const FIRST = 4;

function GivenTo({ given: { name, count: values, remark, figures } }: { readonly given: GivenList }) {
  const { say, count } = useSpeaking();
  const [isWhole, showWhole] = useState(false);
  const shown = isWhole ? figures : figures.slice(0, FIRST);
  const left = figures.length - shown.length;
  return (
    <div className="card given">
      <h3>{name}</h3>
      <p className="second">{`${count(coverageCounts.inTheirUnit, values)}. ${remark}`}</p>
      <table>
        <caption className="unseen">{`${say(words.toGiveBack)}, ${name}`}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.figure)}</th>
            <th scope="col">{say(words.value)}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((figure) => (
            <GivenRow key={`${figure.identifier} ${figure.title}`} figure={figure} />
          ))}
        </tbody>
      </table>
      {left > 0 && <Link onClick={() => showWhole(true)}>{count(readCounts.more, left)}</Link>}
    </div>
  );
}

function GivenRow({ figure }: { readonly figure: GivenFigure }) {
  const { say, count } = useSpeaking();
  const { identifier, title, value, when, cell, others, theirs } = figure;
  return (
    <tr>
      <th scope="row">
        {title} <span className="code">{identifier}</span>
        <CellButton cell={cell} />
      </th>
      <td>
        {value}
        <span className="second">
          {[when, ...(others > 0 ? [count(coverageCounts.otherYears, others)] : [])].join(' ')}
        </span>
        {theirs !== null && <span className="second">{say(words.differs, { value: theirs })}</span>}
      </td>
    </tr>
  );
}
