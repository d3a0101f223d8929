import type { Framework } from '../../domain/equivalent';
import { energyRows, ghgRowsV2, totalRow } from '../tables/rows';
import { cccIndicatorRows } from './cccIndicatorRows';
import { citergie2021Rows } from './citergie2021Rows';
import { crte2021Rows } from './crte2021Rows';
import { eci2021Rows } from './eci2021Rows';
import { pcaetDepositRows } from './pcaetDepositRows';
import { rowsOf } from './rows';
import { teteIndicators } from './teteIndicators';

/** An identifier as its framework lists it. */
export interface Listed {
  readonly id: string;
  /** As printed; empty where the source that was read gives none. */
  readonly title: string;
  /** As printed: `kteq CO2`, `TeqCO2`, `t CO2 equivalent`. */
  readonly unit: string;
  /** The identifier that replaced it. */
  readonly now: string;
}

const listed = (text: string): readonly Listed[] =>
  rowsOf(text).map(([id = '', title = '', unit = '', now = '']) => ({ id, title, unit, now }));

const tete: readonly Listed[] = [...teteIndicators.map((one) => ({ ...one, now: '' })), ...listed(eci2021Rows)];

const tableRows: readonly Listed[] = [
  ...energyRows
    .filter(({ isFree }) => isFree !== true)
    .map(({ id, label }) => ({ id: `A-1.1:${id}`, title: label, unit: 'MWh/year', now: '' })),
  ...[...ghgRowsV2, totalRow].map(({ id, label }) => ({
    id: `A-1.3:${id}`,
    title: label,
    unit: 't CO2 equivalent/year',
    now: '',
  })),
];

/** What each framework lists: an equivalent names one of these, or it is not one. Source: `assets/catalogue/README.md`. */
export const lists: Readonly<Record<Framework, readonly Listed[]>> = {
  'tete-cae': tete,
  'tete-eci': tete,
  'tete-crte': tete,
  'tete-common': tete,
  'tete-other': tete,
  'crte-2021': listed(crte2021Rows),
  citergie: listed(citergie2021Rows),
  'pcaet-deposit': listed(pcaetDepositRows),
  'ccc-indicator': rowsOf(cccIndicatorRows).map(([id = '', title = '', , unit = '']) => ({ id, title, unit, now: '' })),
  'ccc-table': tableRows,
};
