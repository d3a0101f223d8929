import type { Bilingual } from '../domain/message';
import type { TableId } from './tableNames';

/** A total that formulas of the officer's own may refer to by name. */
export interface NamedTotal {
  readonly tables: readonly TableId[];
  /** The key of its cell. */
  readonly key: string;
  /** Letters and underscores only: a name is typed in a formula, on any keyboard. */
  readonly name: Bilingual;
  /** Which year its name ends with: that of its table's inventory, or the contract's target; none for amounts. */
  readonly year: 'base' | 'target' | null;
}

const GAP = ['A-2.2', 'A-2.3'] as const;
const gap = (column: string, fr: string, en: string): NamedTotal => ({
  tables: GAP,
  key: `total/${column}`,
  name: { fr: `CCC_${fr}`, en: `CCC_${en}` },
  year: 'target',
});

/** The contract's main totals, under the names that they keep: one is never given to another total. */
export const namedTotals: readonly NamedTotal[] = [
  {
    tables: ['A-1.3', 'A-1.4'],
    key: 'total/total',
    name: { fr: 'CCC_emissions_totales', en: 'CCC_total_emissions' },
    year: 'base',
  },
  gap('target', 'objectif_de_reduction', 'reduction_target'),
  gap('existing', 'reductions_existantes', 'existing_reductions'),
  gap('gap', 'ecart_a_combler', 'emissions_gap'),
  gap('plan', 'reductions_du_plan', 'plan_reductions'),
  gap('residual', 'emissions_residuelles', 'residual_emissions'),
  {
    tables: ['IP-4'],
    key: 'total/size',
    name: { fr: 'CCC_ressources_en_capital', en: 'CCC_capital_sources' },
    year: null,
  },
];
