import type { Language } from '../../domain/message';
import { typeset } from '../../domain/typography';
import { territoriesNamed } from '../../pipeline/reading/laureate';
import type { ProposedTerritory } from '../view/view';

/** The territories of the Mission that a name may mean, the one that the list of laureates names first: proposed, never taken. */
export const proposedTerritories = (name: string | null, language: Language): readonly ProposedTerritory[] =>
  name === null
    ? []
    : territoriesNamed(name).map(({ level, name: known, siren, laureate }) => ({
        level,
        name: typeset(known, language),
        siren,
        note: typeset(laureate.ambiguity[language], language),
      }));
