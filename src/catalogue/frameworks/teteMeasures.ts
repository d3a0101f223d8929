import { itemsOfCell, rowsOf } from './rows';
import { teteMeasureRows } from './teteMeasureRows';

/** The referentials of the programme: climate-air-energy, circular economy, and the common one that replaces both. */
export type TeteReferential = 'cae' | 'eci' | 'te';

/** A measure, a part of one, or an axis that holds some, of the programme. */
export interface TeteMeasure {
  readonly referential: TeteReferential;
  /** `1.1.1`, `1.1.1alter.1`… within its referential. */
  readonly id: string;
  readonly name: string;
  /** Points of the label, exact as printed (`1,7`); empty where none are printed. */
  readonly points: string;
  readonly category: string;
  /** Indicators that follow it. */
  readonly indicators: readonly string[];
  /** In the common referential: the measures that it takes over, with their share (`Cae_1.1.1.4 (0,5)`). */
  readonly origin: string;
  /** In the common referential: indicators that its authors foresee; some have no definition yet. */
  readonly indicatorsForeseen: readonly string[];
}

const isReferential = (text: string): text is TeteReferential => text === 'cae' || text === 'eci' || text === 'te';

/** The measures of the three referentials, 1362 rows. Source: `assets/catalogue/README.md`. */
export const teteMeasures: readonly TeteMeasure[] = rowsOf(teteMeasureRows).flatMap(
  ([referential = '', id = '', name = '', points = '', category = '', indicators = '', origin = '', foreseen = '']) =>
    isReferential(referential)
      ? [
          {
            referential,
            id,
            name,
            points,
            category,
            indicators: itemsOfCell(indicators),
            origin,
            indicatorsForeseen: itemsOfCell(foreseen),
          },
        ]
      : [],
);
