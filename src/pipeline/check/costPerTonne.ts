/**
 * In € per (t CO2e a year). Published contracts go from 2,400 (Klagenfurt) to 48,875 (Dijon); works with small savings cost twenty
 * times as much, campaigns a thousand times less. Beyond, a unit is wrong: k€ for €, kt for t.
 */
const [LEAST, MOST] = [1, 1_000_000] as const;

/** On which side of what is known a cost per tonne stands; `null` within. */
export const outsideKnown = (cost: number): 'under' | 'over' | null =>
  cost > 0 && cost < LEAST ? 'under' : cost > MOST ? 'over' : null;

/** The bound that is passed, for a sentence. */
export const boundOf = (side: 'under' | 'over'): number => (side === 'under' ? LEAST : MOST);
