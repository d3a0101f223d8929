/** One action that an operation pays: which share of the operation's cost, and how much of the operation is for the climate. */
export interface PaidAction {
  readonly action: string;
  /** Of the operation's cost, from 0 to 1. */
  readonly costShare: number;
  /** Of the operation's cost, from 0 to 1; absent where nothing says it. */
  readonly climateShare?: number;
}

const PREFIX = 'pays:';
const PAYS_NONE = `${PREFIX}none`;
const ONE = /^([^@~+]+?)(?:@(0(?:\.\d+)?|1))?(?:~(0(?:\.\d+)?|1))?$/;

/** Shares are kept to six digits: a cent of a hundred thousand euros. */
const DIGITS = 6;
const digits = (share: number): string => `${Number(share.toFixed(DIGITS))}`;

/**
 * `pays:none`, `pays:12`, `pays:12@0.25~0.25`, `pays:12@0.5+14@0.5`: the actions that an operation pays, each with the share of its
 * cost and the share for the climate. `null` for another meaning, and where the shares are more than the whole (CCC-112).
 */
export function paidActions(meaning: string): readonly PaidAction[] | null {
  if (meaning === PAYS_NONE) return [];
  if (!meaning.startsWith(PREFIX) || meaning.endsWith('unknown')) return null;
  const parts = meaning.slice(PREFIX.length).split('+');
  const paid = parts.flatMap((part): readonly PaidAction[] => {
    const [, action, share, climate] = ONE.exec(part) ?? [];
    if (action === undefined) return [];
    const costShare = share === undefined ? 1 / parts.length : Number(share);
    return [{ action, costShare, ...(climate !== undefined && { climateShare: Number(climate) }) }];
  });
  const whole = paid.reduce((sum, { costShare }) => sum + costShare, 0);
  return paid.length === parts.length && whole <= 1 + 10 ** -DIGITS ? paid : null;
}

/** The same as an identifier of the mapping. */
export const paysMeant = (paid: readonly PaidAction[]): string =>
  paid.length === 0
    ? PAYS_NONE
    : PREFIX +
      paid
        .map(({ action, costShare, climateShare }) => {
          const climate = climateShare === undefined ? '' : `~${digits(climateShare)}`;
          return `${action}@${digits(costShare)}${climate}`;
        })
        .join('+');

/** Whether a meaning says what an operation pays. */
export const isPays = (meaning: string): boolean => meaning.startsWith(PREFIX);
