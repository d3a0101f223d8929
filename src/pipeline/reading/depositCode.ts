import type { Indicator } from '../../catalogue/indicator';
import { equivalentsOf } from '../../catalogue/equivalents';
import type { UnitId } from '../../domain/unit';
import { indicatorOfCode } from './indicator';

/** A column of the PCAET deposit's open data: an indicator, the unit that the deposit asks, and the year of an objective. */
export interface DepositColumn {
  readonly indicator: Indicator;
  readonly unit: UnitId;
  /** Of an objective; `null` where the diagnosis has a year of its own. */
  readonly year: number | null;
  /** The column that says the year of the diagnosis. */
  readonly yearColumn: string;
}

const A_COLUMN = /^(?:PEC|ENR|POL|TOTAL_POL|SEQ)_/i;
const POLLUTANTS = ['PM10', 'PM2.5', 'NOx', 'SO2', 'COV', 'NH3'] as const; // in the order of their codes: pcaet.md, section 3

/** What a code of the deposit means: `PEC_GES_1_6` → housing's gases in 2030, in tonnes; `null` for any other text. */
export function depositColumnIn(text: string): DepositColumn | null {
  const code = text.trim();
  if (!A_COLUMN.test(code)) return null;
  const seen = indicatorOfCode(code);
  const unit = seen === null ? undefined : equivalentsOf(seen.indicator.id).find(isOfDeposit)?.unit;
  if (seen === null || unit === undefined) return null;
  return { indicator: seen.indicator, unit, year: seen.period ?? null, yearColumn: yearColumnOf(code.toUpperCase()) };
}

const isOfDeposit = ({ framework }: { readonly framework: string }): boolean => framework === 'pcaet-deposit';

/** The column of the year of a diagnosis, in capitals: one for gases, one for energy, one for each filière, pollutant and soil. */
function yearColumnOf(code: string): string {
  if (code.startsWith('PEC_GES')) return 'PEC_EMISSION_GES_ANNEE_COMPTA';
  if (code.startsWith('PEC_CONSO')) return 'PEC_CONSOMMATION_ANNEE_COMPTA';
  const [, filiere = ''] = /^ENR_(\d+)_/.exec(code) ?? [];
  if (filiere !== '') return `ENR_${filiere}_DIAG_ANNEE_COMPTA`;
  const [, soil = ''] = /^SEQ_(\d+)_/.exec(code) ?? [];
  if (soil !== '') return `SEQ_${soil}_ESTIMATION_ANNEE`;
  const [, whole = '', part = ''] = /^(?:TOTAL_POL_(\d)_\d|POL_\d_\d_(\d))$/.exec(code) ?? [];
  const pollutant = Number(whole === '' ? part : whole);
  return `POL_${pollutant}_DIAG_ANNEE_COMPTA`;
}

/** The heading of a year, as {@link DepositColumn.yearColumn} says it: a pollutant is written by its code or by its name. */
export function yearHeadingIn(text: string): string | null {
  const code = text.trim().toUpperCase();
  if (!/ANNEE_COMPTA$|_ESTIMATION_ANNEE$/.test(code)) return null;
  const named = POLLUTANTS.findIndex((name) => code === `POL_${name.toUpperCase().replace('.', '')}_DIAG_ANNEE_COMPTA`);
  const dotted = POLLUTANTS.findIndex(
    (name) => code.replace(',', '.') === `POL_${name.toUpperCase()}_DIAG_ANNEE_COMPTA`,
  );
  const pollutant = Math.max(named, dotted) + 1;
  return pollutant === 0 ? code : `POL_${pollutant}_DIAG_ANNEE_COMPTA`;
}
