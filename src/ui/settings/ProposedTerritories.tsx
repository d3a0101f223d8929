import { DefaultButton } from 'office-ui-fabric-react';
import type { ProposedTerritory } from '../../app/view/view';
import { settingsWords } from '../../catalogue/pane/settings';
import { useSpeaking } from '../parts/speaking';

interface Props {
  readonly territories: readonly ProposedTerritory[];
  readonly onTake: (territory: ProposedTerritory) => void;
}

/** Which of the known territories is meant: the officer says it, with one press. */
export function ProposedTerritories({ territories, onTake }: Props) {
  const { say } = useSpeaking();
  const [first] = territories;
  if (first === undefined) return null;
  return (
    <div className="field">
      <p className="second">{first.note}</p>
      {territories.map((one) => (
        <DefaultButton
          key={one.siren}
          text={say(settingsWords.takeTerritory, { name: one.name, siren: one.siren })}
          onClick={() => onTake(one)}
        />
      ))}
    </div>
  );
}
