import { type EconomicInput, economicInputs } from '../../catalogue/economicInputs';
import { plain } from '../../domain/label';
import { remembered } from '../../domain/remember';

const byLabel = new Map(economicInputs.map((input) => [input.label, input]));

/** The line of the economic model's input sheet that a label names, whatever stands in brackets; `null` for none. */
export const economicInputIn = remembered(
  (text): EconomicInput | null =>
    byLabel.get(
      plain(text.replace(/\([^)]*\)/g, ' '))
        .replace(/\s+/g, ' ')
        .trim(),
    ) ?? null,
);
