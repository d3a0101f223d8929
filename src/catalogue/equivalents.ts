import type { Equivalent } from '../domain/equivalent';
import { airPollutantEquivalents } from './equivalents/airPollutants';
import { energyEquivalents } from './equivalents/energy';
import { greenhouseGasEquivalents } from './equivalents/greenhouseGases';
import { otherEquivalents } from './equivalents/others';
import { renewableEquivalents } from './equivalents/renewables';
import { sequestrationEquivalents } from './equivalents/sequestration';

/** What each indicator of the common core is in the other frameworks, the main identifier of each first. */
export const equivalentsById: ReadonlyMap<string, readonly Equivalent[]> = new Map(
  Object.entries({
    ...greenhouseGasEquivalents,
    ...energyEquivalents,
    ...renewableEquivalents,
    ...airPollutantEquivalents,
    ...sequestrationEquivalents,
    ...otherEquivalents,
  }),
);

/** What an indicator of the common core is elsewhere; none for what no other framework asks. */
export const equivalentsOf = (indicator: string): readonly Equivalent[] => equivalentsById.get(indicator) ?? [];
