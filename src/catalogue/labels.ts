import { entriesOf, type LabelEntry } from './label';
import { airPollutantsLabels } from './labels/airPollutants';
import { energyLabels } from './labels/energy';
import { exportsLabels } from './labels/exports';
import { financeLabels } from './labels/finance';
import { greenhouseGasesLabels } from './labels/greenhouseGases';
import { othersLabels } from './labels/others';
import { renewablesLabels } from './labels/renewables';
import { sectorsLabels } from './labels/sectors';
import { sequestrationLabels } from './labels/sequestration';

/** Labels of indicators; targets are identifiers of the common core. */
export const indicatorLabels: readonly LabelEntry[] = entriesOf([
  ...greenhouseGasesLabels,
  ...energyLabels,
  ...renewablesLabels,
  ...airPollutantsLabels,
  ...sequestrationLabels,
  ...othersLabels,
]);

/** Labels of sectors; targets are identifiers of `sectors`, totals (`all`) included. */
export const sectorLabels: readonly LabelEntry[] = entriesOf(sectorsLabels);

/** Column headings of indicator exports and of the Cit'ergie workbooks: `export:unit`, `citergie:year`… */
export const exportLabels: readonly LabelEntry[] = entriesOf(exportsLabels);

/** Column headings of finance workbooks: `finance:ap_amount`… */
export const financeHeadingLabels: readonly LabelEntry[] = entriesOf(financeLabels);
