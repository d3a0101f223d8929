import { DefaultButton } from 'office-ui-fabric-react';
import type { Origin } from '../../app/view/tablesView';
import { tablesWords } from '../../catalogue/pane/tablesAndSend';
import { Actions } from '../frame/Actions';
import { CellButton } from '../parts/CellButton';
import { PageTitle } from '../parts/PageTitle';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';
import { OriginSources } from './OriginSources';
import { OriginSteps } from './OriginSteps';

const states = {
  source: tablesWords.follows,
  fixed: tablesWords.fixed,
  'by-hand': tablesWords.typed,
  broken: tablesWords.broken,
} as const;

/** The way back of a figure: its cell, its sources with their text as written, each step, who decided. */
export function OriginPage({ origin }: { readonly origin: Origin }) {
  const { say } = useSpeaking();
  const model = usePaneModel();
  const { cell, what, table, code, value, unit, follows, sources, steps, formula, decisions, usedIn } = origin;
  const standing = sources.filter(({ isGone }) => !isGone).map((source) => source.cell.at);
  return (
    <>
      <PageTitle title={say(tablesWords.origin)} line={`${table} ${code} · ${what}`} />
      <div className="card open">
        <p className="big">
          {value} <small>{unit}</small>
        </p>
        <p className="row">
          <CellButton cell={cell} /> <span className="second">{say(states[follows])}</span>
        </p>
      </div>
      {sources.length > 0 && <OriginSources sources={sources} />}
      <OriginSteps steps={steps} formula={formula} />
      {decisions.length > 0 && (
        <Section title={say(tablesWords.decided)}>
          <ul>
            {decisions.map((decision) => (
              <li key={decision}>{decision}</li>
            ))}
          </ul>
        </Section>
      )}
      {usedIn.length > 0 && (
        <Section title={say(tablesWords.usedIn)}>
          <ul className="list">
            {usedIn.map(({ cell: other, title }) => (
              <li key={other.text} className="pair whole">
                <CellButton cell={other} hasOrigin />
                <span className="second">{title}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {standing.length > 0 && (
        <Actions>
          <DefaultButton
            text={say(tablesWords.showSources)}
            onClick={({ detail }) => void model.show(standing, detail > 0)}
          />
        </Actions>
      )}
    </>
  );
}
