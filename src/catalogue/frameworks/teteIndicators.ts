import { itemsOfCell, rowsOf } from './rows';
import { teteIndicatorRows } from './teteIndicatorRows';

/** An indicator of Territoire Engagé Transition Écologique, as its platform defines it. */
export interface TeteIndicator {
  /** `cae_1.a`, `eci_26`, `crte_5.1`, `te_7`, `terr_1`… */
  readonly id: string;
  /** The sets that ask for it: `cae`, `crte`, `pcaet`, `eci`, `te`, `sydev`, `petr-fols`; none for open figures. */
  readonly sets: readonly string[];
  readonly title: string;
  readonly shortTitle: string;
  readonly longTitle: string;
  /** As the platform writes it: `kteq CO2`, `GWh`, `MWh`, `tonnes`… */
  readonly unit: string;
  readonly parent: string | null;
  /** How the platform computes it when it is empty: `val(x)` is required, `opt_val(x)` may be absent. */
  readonly formula: string | null;
  readonly direction: 'up' | 'down' | null;
  /** `inferred`: by us, from the title; `target`: from the target and threshold of the source. */
  readonly directionBasis: 'inferred' | 'target' | null;
  /** Measures that it follows: `cae_1.1.1`. */
  readonly measures: readonly string[];
  readonly sectors: readonly string[];
  readonly themes: readonly string[];
  readonly isAskedByPcaet: boolean;
  /** Computed or fed by open data only: nobody types it. */
  readonly isNotTyped: boolean;
}

const orNull = (cell: string): string | null => (cell === '' ? null : cell);

/** The 730 indicators of the platform. Source: `assets/catalogue/README.md`, edition of 7 August 2026. */
export const teteIndicators: readonly TeteIndicator[] = rowsOf(teteIndicatorRows).map(
  ([
    id = '',
    sets = '',
    title = '',
    shortTitle = '',
    longTitle = '',
    unit = '',
    parent = '',
    formula = '',
    direction = '',
    basis = '',
    measures = '',
    sectors = '',
    themes = '',
    asked = '',
    notTyped = '',
  ]) => ({
    id,
    sets: itemsOfCell(sets),
    title,
    shortTitle,
    longTitle,
    unit,
    parent: orNull(parent),
    formula: orNull(formula),
    direction: direction === 'up' || direction === 'down' ? direction : null,
    directionBasis: basis === 'inferred' || basis === 'target' ? basis : null,
    measures: itemsOfCell(measures),
    sectors: itemsOfCell(sectors),
    themes: itemsOfCell(themes),
    isAskedByPcaet: asked === 'yes',
    isNotTyped: notTyped === 'yes',
  }),
);

/** The same, by identifier. */
export const teteIndicatorById: ReadonlyMap<string, TeteIndicator> = new Map(
  teteIndicators.map((one) => [one.id, one]),
);
