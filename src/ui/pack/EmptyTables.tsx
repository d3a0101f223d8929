import { Link } from 'office-ui-fabric-react';
import { useState } from 'react';
import type { PackView } from '../../app/view/packView';
import type { View } from '../../app/view/view';
import { packPaneWords as words } from '../../catalogue/pane/pack';
import type { TableSaid } from '../../domain/settings';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';
import { SayOfTable } from './SayOfTable';

interface Props {
  readonly view: View;
  readonly tables: PackView['tables'];
}

/** Tables without anything: each is said not to apply, or to be written elsewhere, in the officer's own words. */
export function EmptyTables({ view, tables }: Props) {
  const { say } = useSpeaking();
  const model = usePaneModel();
  const [open, choose] = useState<{ readonly table: string; readonly state: TableSaid['state'] } | null>(null);
  const before = view.settings.settings.tables ?? {};
  const keep = (table: string, said: TableSaid | null): void => {
    const others = Object.fromEntries(Object.entries(before).filter(([key]) => key !== table));
    choose(null);
    void model.settings({ tables: { ...others, ...(said && { [table]: said }) } });
  };
  return (
    <Section title={say(words.empties)}>
      <p className="second">{say(words.emptiesNote)}</p>
      <ul className="list">
        {tables.map(({ table, title, said }) => (
          <li key={table} className="tick">
            <div>{title}</div>
            {said === null ? (
              <div className="second">
                <Link
                  onClick={() => choose({ table, state: 'not-applicable' })}
                  aria-label={say(words.notApplicableOf, { title })}
                >
                  {say(words.notApplicable)}
                </Link>
                {' · '}
                <Link
                  onClick={() => choose({ table, state: 'elsewhere' })}
                  aria-label={say(words.elsewhereOf, { title })}
                >
                  {say(words.elsewhere)}
                </Link>
              </div>
            ) : (
              <div className="second">
                {said}{' '}
                <Link onClick={() => keep(table, null)} aria-label={say(words.takeBackOf, { title })}>
                  {say(words.takeBack)}
                </Link>
              </div>
            )}
            {open?.table === table && <SayOfTable state={open.state} onKeep={(one) => keep(table, one)} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
