import type { Level } from '../../domain/fact';
import { languagePair, type Settings } from '../../domain/settings';
import { hasSirenKey } from '../../domain/siren';
import type { SettingsChange } from '../../worker/protocol';
import { decisionsIn, type ExchangeDraft, exchangesDrafted, lacking } from './exchangeDraft';

/** The settings as they are being typed: text where people type. */
export interface SettingsDraft {
  readonly name: string;
  readonly level: Level;
  readonly siren: string;
  readonly baselineYear: number | null;
  readonly targetYear: string;
  /** Empty: told by the workbooks. */
  readonly budgetYear: string;
  readonly gapForm: Settings['gapForm'];
  /** Whether targets that no source gives are computed between those around them. */
  readonly interpolate: boolean;
  readonly actionPlan: Settings['actionPlan'];
  readonly costs: Settings['costs'];
  readonly language: Settings['language'];
  /** Whether texts have an English version beside them. */
  readonly isTranslated: boolean;
  readonly stage: Settings['stage'];
  readonly exchanges: readonly ExchangeDraft[];
}

/** `found`: the territory's name where nobody has typed it. */
export const draftOf = (settings: Settings, found: string | null): SettingsDraft => ({
  name: settings.territory?.name ?? found ?? '',
  level: settings.territory?.level ?? 'epci',
  siren: settings.territory?.siren ?? '',
  baselineYear: settings.baselineYear ?? null,
  targetYear: `${settings.targetYear}`,
  budgetYear: settings.budgetYear === undefined ? '' : `${settings.budgetYear}`,
  gapForm: settings.gapForm,
  interpolate: settings.interpolate === true,
  actionPlan: settings.actionPlan,
  costs: settings.costs,
  language: settings.language,
  isTranslated: languagePair(settings) !== null,
  stage: settings.stage,
  exchanges: exchangesDrafted(settings),
});

export const SIREN_DIGITS = 9;

/** What is wrong with what is typed: by field, what its sentence needs. */
export interface SettingsProblems {
  /** So many digits; with as many as it must have, its key is wrong. */
  readonly siren?: { readonly count: number };
  readonly targetYear?: { readonly target: string; readonly baseline: string | null };
  readonly budgetYear?: Record<never, never>;
  /** A decision on the crosswalk lacks its reason or its key. */
  readonly exchanges?: Record<never, never>;
}

/** Years that a contract may aim at. */
const FIRST_TARGET = 2025;
const LAST_TARGET = 2060;
const FIRST_BUDGET = 2015;

export function problemsIn({
  siren,
  targetYear,
  budgetYear,
  baselineYear,
  exchanges,
}: SettingsDraft): SettingsProblems {
  const digits = siren.replace(/\s/g, '');
  const target = Number(targetYear);
  const isSiren = new RegExp(`^\\d{${SIREN_DIGITS}}$`).test(digits) && hasSirenKey(digits);
  const isYear = isYearFrom(targetYear, FIRST_TARGET);
  const isAfter = baselineYear === null || target > baselineYear;
  return {
    ...(digits !== '' && !isSiren && { siren: { count: digits.length } }),
    ...(exchanges.some((one) => lacking(one) !== null) && { exchanges: {} }),
    ...(budgetYear.trim() !== '' && !isYearFrom(budgetYear, FIRST_BUDGET) && { budgetYear: {} }),
    ...(!isYear && { targetYear: { target: targetYear, baseline: null } }),
    ...(isYear && !isAfter && { targetYear: { target: targetYear, baseline: `${baselineYear}` } }),
  };
}

const isYearFrom = (text: string, first: number): boolean =>
  /^\d{4}$/.test(text.trim()) && Number(text) >= first && Number(text) <= LAST_TARGET;

/** What the draft changes; nothing where it says the same. */
export function changesIn(draft: SettingsDraft, settings: Settings, found: string | null): SettingsChange {
  const before = draftOf(settings, found);
  const { name, level, siren, baselineYear, targetYear, budgetYear, gapForm, interpolate } = draft;
  const { actionPlan, costs, language, isTranslated, stage } = draft;
  const exchanges = decisionsIn(draft.exchanges, settings);
  const isMoved = name !== before.name || level !== before.level || siren !== before.siren;
  const digits = siren.replace(/\s/g, '');
  const { name: _, siren: __, ...kept } = settings.territory ?? {};
  const territory = {
    ...kept,
    level,
    ...(name.trim() !== '' && { name: name.trim() }),
    ...(digits !== '' && { siren: digits }),
  };
  return {
    ...(isMoved && { territory }),
    ...(baselineYear !== before.baselineYear && { baselineYear }),
    ...(targetYear !== before.targetYear && { targetYear: Number(targetYear) }),
    ...(budgetYear !== before.budgetYear && { budgetYear: budgetYear.trim() === '' ? null : Number(budgetYear) }),
    ...(gapForm !== before.gapForm && { gapForm }),
    ...(interpolate !== before.interpolate && { interpolate: interpolate ? true : null }),
    ...(actionPlan !== before.actionPlan && { actionPlan }),
    ...(costs !== before.costs && { costs }),
    ...(language !== before.language && { language }),
    ...(isTranslated !== before.isTranslated && { languages: isTranslated ? (['fr', 'en'] as const) : null }),
    ...(stage !== before.stage && { stage }),
    ...(exchanges !== null && JSON.stringify(draft.exchanges) !== JSON.stringify(before.exchanges) && { exchanges }),
  };
}
