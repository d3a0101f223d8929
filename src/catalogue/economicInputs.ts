/** A line of the input sheet of the economic model, in its plain form without brackets. */
export interface EconomicInput {
  readonly label: string;
  /** Words that no other sheet has: a few of them tell the model's. */
  readonly isTelling?: true;
  /** What of the core it is, where it is the same thing: the total alone, since its sectors hold no electricity. */
  readonly indicator?: string;
}

const telling = (...labels: readonly string[]): readonly EconomicInput[] =>
  labels.map((label) => ({ label, isTelling: true }));
const plainly = (...labels: readonly string[]): readonly EconomicInput[] => labels.map((label) => ({ label }));

/**
 * Emission inputs of the NetZeroCities economic model (NetZeroPlanner), unit kton CO2e / year. Source: its published input sheet and
 * questions and answers, as contracts quote them (view V-ECO). Reviewed 2026-11-27.
 */
export const economicInputs: readonly EconomicInput[] = [
  { label: 'total emissions', isTelling: true, indicator: 'ghg-total' },
  ...telling(
    'passenger cars + motorcycles',
    'light duty trucks <3.5 tonne',
    'heavy duty trucks >3.5 tonne',
    'other motorized transport',
    'heating & hot water',
    'other building-related emissions',
    'incineration of waste',
    'organic decay',
    'landfill gas',
    'other waste management',
  ),
  ...plainly('industry', 'agriculture', 'buses', 'cooling', 'buildings', 'other', 'other sources', 'other sectors'),
];
