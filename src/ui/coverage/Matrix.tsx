import { useRef, useState } from 'react';
import type { CoverageLine, CoverageView } from '../../app/view/coverageView';
import { coveragePageWords as words } from '../../catalogue/pane/coverage';
import { useSpeaking } from '../parts/speaking';
import { useOneStop } from '../parts/useOneStop';
import { Legend } from './Legend';
import { MatrixRow } from './MatrixRow';

const filters = {
  contract: ({ askedBy }: CoverageLine) => askedBy.includes('contract'),
  all: () => true,
  missing: ({ state }: CoverageLine) => state === 'missing',
} as const;
const names = { contract: words.ofContract, all: words.ofAll, missing: words.onlyMissing } as const;
type Shown = keyof typeof filters;
const shownOnes = ['contract', 'all', 'missing'] as const satisfies readonly Shown[];

/** Figure by framework: who asks, and whether we have it; each row opens to its cells, or to who holds it. */
export function Matrix({ rows, askers }: Pick<CoverageView, 'rows' | 'askers'>) {
  const { say } = useSpeaking();
  const [shown, show] = useState<Shown>('contract');
  const [open, turn] = useState<string | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  useOneStop(body);
  return (
    <div className="sec">
      <fieldset className="chips">
        <legend className="unseen">{say(words.filter)}</legend>
        {shownOnes.map((one) => (
          <button key={one} type="button" aria-pressed={one === shown} onClick={() => show(one)}>
            {say(names[one], { count: rows.filter(filters[one]).length })}
          </button>
        ))}
      </fieldset>
      <table className="card asked">
        <caption className="unseen">{say(words.matrix)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.figure)}</th>
            {askers.map(({ asker, name }) => (
              <th key={asker} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} data-list>
          {rows.filter(filters[shown]).map((row) => (
            <MatrixRow
              key={row.indicator}
              row={row}
              askers={askers}
              isOpen={open === row.indicator}
              onTurn={() => turn(open === row.indicator ? null : row.indicator)}
            />
          ))}
        </tbody>
      </table>
      <Legend />
    </div>
  );
}
