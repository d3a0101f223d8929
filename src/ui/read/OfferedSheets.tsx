import { Checkbox } from 'office-ui-fabric-react';
import type { TakeOffer } from '../../app/view/view';
import { takeWords } from '../../catalogue/pane/pages';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';

interface Props {
  readonly offer: TakeOffer;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (name: string, isTicked: boolean) => void;
}

/** The sheets of a file that was chosen: those with figures of the contract are ticked. */
export function OfferedSheets({ offer: { file, sheets, tables }, ticked, onTick }: Props) {
  const { say, count } = useSpeaking();
  const againOf = ({ name, changes }: NonNullable<TakeOffer['sheets'][number]['copy']>) => [
    say(takeWords.again, { name }),
    changes === 0 ? say(takeWords.unchanged) : count(takeWords.changes, changes),
  ];
  return (
    <Section title={say(takeWords.sheets, { file })}>
      <ul className="list">
        {sheets.map(({ name, what, detail, copy }) => (
          <li key={name} className="tick">
            <Checkbox label={name} checked={ticked.has(name)} onChange={(_, is = false) => onTick(name, is)} />
            <span className="second">
              {[what, detail, ...(copy === null ? [] : againOf(copy))].filter((text) => text !== '').join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {tables.length > 0 && <p className="why">{say(takeWords.fills, { tables: tables.join(', ') })}</p>}
    </Section>
  );
}
