import type { ContractExchange, Settings } from '../../domain/settings';

/** Choices of a sector besides the rows: as the crosswalk has it, and left out of the inventory. */
export const BY_DEFAULT = '';
export const LEFT_OUT = 'none';

/** A decision as it is being typed: a row, and a second one with the rest when a key splits the sector. */
export interface ExchangeDraft {
  readonly sector: string;
  readonly row: string;
  /** The other row of a split; `BY_DEFAULT` without one. */
  readonly other: string;
  /** Of the first row, in percent. */
  readonly percent: string;
  readonly reason: string;
  readonly source: string;
}

const fresh = (sector: string): ExchangeDraft => ({
  sector,
  row: BY_DEFAULT,
  other: BY_DEFAULT,
  percent: '',
  reason: '',
  source: '',
});

/** A decision made elsewhere over three rows or more stays as it is: the pane shows it and does not cut it. */
const isTyped = ({ shares }: ContractExchange): boolean => shares.length <= 2;

export const exchangesDrafted = ({ exchanges = [] }: Settings): readonly ExchangeDraft[] =>
  exchanges.filter(isTyped).map(({ sector, shares: [first, second], reason, source = '' }) => ({
    sector,
    row: first?.sector ?? LEFT_OUT,
    other: second?.sector ?? BY_DEFAULT,
    percent: second === undefined || first === undefined ? '' : `${Number((first.share * 100).toFixed(6))}`,
    reason,
    source,
  }));

export const draftFor = (drafts: readonly ExchangeDraft[], sector: string): ExchangeDraft =>
  drafts.find((one) => one.sector === sector) ?? fresh(sector);

/** The drafts with one of them changed; a sector that goes where the crosswalk has it needs none. */
export function withDraft(drafts: readonly ExchangeDraft[], changed: ExchangeDraft): readonly ExchangeDraft[] {
  const others = drafts.filter(({ sector }) => sector !== changed.sector);
  return changed.row === BY_DEFAULT ? others : [...others, changed];
}

const shareIn = (percent: string): number => Number(percent.replace(',', '.').replace(/\s|%/g, '')) / 100;

export const isSplit = ({ row, other }: ExchangeDraft): boolean => row !== LEFT_OUT && other !== BY_DEFAULT;

/** What is still missing of a decision: its reason, or the share or the source of its key. */
export function lacking(draft: ExchangeDraft): 'reason' | 'share' | 'source' | null {
  if (isSplit(draft)) {
    const share = shareIn(draft.percent);
    if (!(share > 0 && share < 1) || draft.other === draft.row) return 'share';
    if (draft.source.trim() === '') return 'source';
  }
  return draft.reason.trim() === '' ? 'reason' : null;
}

/** The decisions that the drafts make, those of three rows or more kept; `null` while one of them lacks something. */
export function decisionsIn(
  drafts: readonly ExchangeDraft[],
  { exchanges = [] }: Settings,
): readonly ContractExchange[] | null {
  if (drafts.some((draft) => lacking(draft) !== null)) return null;
  const typed = drafts.map((draft): ContractExchange => {
    const first = isSplit(draft) ? shareIn(draft.percent) : 1;
    const shares = [
      ...(draft.row === LEFT_OUT ? [] : [{ sector: draft.row, share: first }]),
      ...(isSplit(draft) ? [{ sector: draft.other, share: 1 - first }] : []),
    ];
    const source = isSplit(draft) ? { source: draft.source.trim() } : {};
    return { from: 'PCAET', to: 'CRF', sector: draft.sector, shares, reason: draft.reason.trim(), ...source };
  });
  const decided = new Set(drafts.map(({ sector }) => sector));
  return [...exchanges.filter((one) => !isTyped(one) && !decided.has(one.sector)), ...typed];
}
