import { positionOf } from '../../domain/cell';
import { cellOf, type Investment, isInvestment } from '../../domain/fact';
import type { Dossier } from '../../domain/dossier';

/** An operation of an investment plan that pays actions of the contract. */
export interface LinkedOperation {
  readonly key: string;
  readonly title: string;
  readonly actions: Investment['actions'];
  /** Its credits, each once: years or one estimate, without the authorisation that covers them. */
  readonly credits: readonly Investment[];
  /** What others bring to it. */
  readonly funding: readonly Investment[];
}

/** The operations that pay actions, in the order of the plans. */
export function linkedOperations({ facts }: Dossier): readonly LinkedOperation[] {
  const rows = new Map<string, Investment[]>();
  for (const fact of facts) {
    if (!isInvestment(fact) || fact.use !== 'used' || fact.actions.length === 0) continue;
    const { sheet, address } = cellOf(fact.source);
    const key = `${sheet}\n${positionOf(address).row}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [fact]);
    else row.push(fact);
  }
  return [...rows.values()].flatMap((own): readonly LinkedOperation[] => {
    const [first] = own;
    const credits = own.filter(({ funder, measure }) => funder === undefined && measure !== 'AP');
    if (first === undefined || credits.length === 0) return [];
    return [
      {
        key: first.operation ?? first.title,
        title: first.title,
        actions: first.actions,
        credits,
        funding: own.filter(({ funder }) => funder !== undefined),
      },
    ];
  });
}
