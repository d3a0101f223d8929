import { DefaultButton } from 'office-ui-fabric-react';
import { useState } from 'react';
import type { UnderstoodGroup } from '../../app/view/readView';
import { FIRST_LINES } from '../../app/view/view';
import { readCounts } from '../../catalogue/pane/pages';
import { CellButton } from '../parts/CellButton';
import { PageTitle } from '../parts/PageTitle';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';

/** Labels asked for at a time, past the first ones. */
const MORE = 200;

/** Every label of a group: what it is taken for, where it stands, why. */
export function LabelsPage({ group }: { readonly group: UnderstoodGroup }) {
  const { count } = useSpeaking();
  const model = usePaneModel();
  const [more, setMore] = useState<UnderstoodGroup['labels']>([]);
  const labels = [...group.labels.slice(0, FIRST_LINES), ...more];
  const left = group.count - labels.length;
  return (
    <>
      <PageTitle title={count(readCounts[group.kind], group.count)} takesFocus />
      <ul className="list">
        {labels.map(({ cell, label, meaning, reason }) => (
          <li key={`${cell.text} ${label}`} className="pair">
            <b>{label}</b>
            <span>{meaning}</span>
            <CellButton cell={cell} />
            <span className="second">{reason}</span>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <DefaultButton
          text={count(readCounts.more, left)}
          onClick={() =>
            void model
              .moreLabels(group.kind, labels.length, MORE)
              .then((next) => setMore((before) => [...before, ...next]))
          }
        />
      )}
    </>
  );
}
