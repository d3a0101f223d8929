import { DefaultButton } from 'office-ui-fabric-react';
import type { UnderstoodGroup } from '../../app/view/readView';
import { readCounts } from '../../catalogue/pane/pages';
import { CellButton } from '../parts/CellButton';
import { PageTitle } from '../parts/PageTitle';
import { useSpeaking } from '../parts/speaking';
import { useMore } from '../parts/useMore';
import { usePaneModel } from '../parts/usePane';

/** Labels asked for at a time, past the first ones. */
const MORE = 200;

/** Every label of a group: what it is taken for, where it stands, why. */
export function LabelsPage({ group }: { readonly group: UnderstoodGroup }) {
  const { count } = useSpeaking();
  const model = usePaneModel();
  const { lines, left, more } = useMore(group.labels, group.count, (from) => model.moreLabels(group.kind, from, MORE));
  return (
    <>
      <PageTitle title={count(readCounts[group.kind], group.count)} />
      <ul className="list">
        {lines.map(({ cell, label, meaning, reason, decided }) => (
          <li key={`${cell.text} ${label} ${meaning}`} className="pair">
            <b>{label}</b>
            <span>{meaning}</span>
            <CellButton cell={cell} />
            <span className="second">{decided ?? reason}</span>
          </li>
        ))}
      </ul>
      {left > 0 && <DefaultButton text={count(readCounts.more, left)} onClick={() => void more()} />}
    </>
  );
}
