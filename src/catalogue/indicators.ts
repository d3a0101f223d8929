import { airPollutantIndicators } from './indicators/airPollutants';
import { energyIndicators } from './indicators/energy';
import { greenhouseGasIndicators } from './indicators/greenhouseGases';
import { otherIndicators } from './indicators/others';
import { renewableIndicators } from './indicators/renewables';
import { sequestrationIndicators } from './indicators/sequestration';
import type { Indicator } from './indicator';

/**
 * The common core: the 149 indicators of common-core.csv, checked against the TETE definitions of 2026, and those that
 * the contract shares with TETE or asks in its tables.
 */
export const indicators: readonly Indicator[] = [
  ...greenhouseGasIndicators,
  ...energyIndicators,
  ...renewableIndicators,
  ...airPollutantIndicators,
  ...sequestrationIndicators,
  ...otherIndicators,
];

/** The same, by identifier. */
export const indicatorById: ReadonlyMap<string, Indicator> = new Map(indicators.map((one) => [one.id, one]));
