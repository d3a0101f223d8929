import type { Level } from '../../domain/fact';
import type { Settings } from '../../domain/settings';
import type { SettingsChange } from '../../worker/protocol';

/** The settings as they are being typed: text where people type. */
export interface SettingsDraft {
  readonly name: string;
  readonly level: Level;
  readonly siren: string;
  readonly baselineYear: number | null;
  readonly targetYear: string;
  readonly gapForm: Settings['gapForm'];
  readonly actionPlan: Settings['actionPlan'];
  readonly costs: Settings['costs'];
  readonly language: Settings['language'];
  readonly stage: Settings['stage'];
}

export const draftOf = (settings: Settings): SettingsDraft => ({
  name: settings.territory?.name ?? '',
  level: settings.territory?.level ?? 'epci',
  siren: settings.territory?.siren ?? '',
  baselineYear: settings.baselineYear ?? null,
  targetYear: `${settings.targetYear}`,
  gapForm: settings.gapForm,
  actionPlan: settings.actionPlan,
  costs: settings.costs,
  language: settings.language,
  stage: settings.stage,
});

const SIREN_DIGITS = 9;

/** What is wrong with what is typed: by field, what its sentence needs. */
export interface SettingsProblems {
  readonly siren?: { readonly count: number };
  readonly targetYear?: { readonly target: string; readonly baseline: string };
}

export function problemsIn({ siren, targetYear, baselineYear }: SettingsDraft): SettingsProblems {
  const digits = siren.replace(/\s/g, '');
  const target = Number(targetYear);
  const isBadSiren = digits !== '' && !new RegExp(`^\\d{${SIREN_DIGITS}}$`).test(digits);
  const isBadTarget = !/^20\d\d$/.test(targetYear) || (baselineYear !== null && target <= baselineYear);
  return {
    ...(isBadSiren && { siren: { count: digits.length } }),
    ...(isBadTarget && { targetYear: { target: targetYear, baseline: `${baselineYear ?? ''}` } }),
  };
}

/** What the draft changes; nothing where it says the same. */
export function changesIn(draft: SettingsDraft, settings: Settings): SettingsChange {
  const before = draftOf(settings);
  const { name, level, siren, baselineYear, targetYear, gapForm, actionPlan, costs, language, stage } = draft;
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
    ...(gapForm !== before.gapForm && { gapForm }),
    ...(actionPlan !== before.actionPlan && { actionPlan }),
    ...(costs !== before.costs && { costs }),
    ...(language !== before.language && { language }),
    ...(stage !== before.stage && { stage }),
  };
}
