import { Big } from 'big.js';
import type { CityAction, CityFile } from '../../domain/cities';
import type { LevelCount, Role } from '../../domain/consolidation';
import type { Level, TaxBasis } from '../../domain/fact';
import { territoriesNamed } from '../reading/laureate';
import { levelNamed, levelOfFunder } from './named';

interface Counted {
  actions: number;
  readonly euros: Map<TaxBasis, Big>;
}

/**
 * Who decides, who pays, who delivers: actions and euros by level. A level that the file does not say is said to be so, never the
 * city's own by default. A euro is counted at the one who pays it; where no funder is said, the cost is of nobody known.
 */
export function levelsOf(file: CityFile, city: number): readonly LevelCount[] {
  const counts = new Map<string, Counted>();
  const add = (role: Role, level: Level | null, actions: number, euros: CityAction['cost']) => {
    const key = `${role} ${level ?? ''}`;
    const known = counts.get(key) ?? { actions: 0, euros: new Map<TaxBasis, Big>() };
    known.actions += actions;
    if (euros !== undefined)
      known.euros.set(euros.taxBasis, (known.euros.get(euros.taxBasis) ?? new Big(0)).plus(euros.value));
    counts.set(key, known);
  };
  for (const action of file.actions) {
    const { cost, funding, level, lead = '' } = action;
    const carried = bodyLevel(lead);
    add('decides', level ?? null, 1, cost); // who delivers is not who decides
    add('delivers', carried, 1, cost);
    const payers = funding.map(({ funder, amount }) => ({
      level: levelOfFunder(funder, file.territory.level),
      amount,
    }));
    if (payers.length === 0) add('pays', null, 1, cost);
    for (const [rank, payer] of payers.entries()) {
      const isFirst = payers.findIndex(({ level: one }) => one === payer.level) === rank;
      add('pays', payer.level, isFirst ? 1 : 0, payer.amount);
    }
    if (payers.length > 0) add('pays', null, 0, leftOver(action));
  }
  return [...counts].map(([key, { actions, euros }]) => {
    const [role, level] = key.split(' ') as [Role, Level | '']; // as made above
    return {
      city,
      role,
      ...(level !== '' && { level }),
      actions,
      euros: [...euros].map(([taxBasis, value]) => ({ taxBasis, value: value.toNumber() })),
    };
  });
}

/** The level of a body: a territory of a laureate by its name, else by the words that name a level. */
function bodyLevel(name: string): Level | null {
  const [known, ...others] = territoriesNamed(name);
  if (known !== undefined && others.every(({ level }) => level === known.level)) return known.level;
  return levelNamed(name);
}

/** What nobody is said to pay: the cost less its funders, who are on its tax basis or on none (grants carry no tax). */
function leftOver({ cost, funding }: CityAction): CityAction['cost'] {
  if (cost === undefined) return undefined;
  const isOneBasis = funding.every(({ amount }) => amount.taxBasis === cost.taxBasis || amount.taxBasis === 'none');
  const value = funding.reduce((left, { amount }) => left.minus(amount.value), new Big(cost.value)).toNumber();
  return isOneBasis && value > 0 ? { ...cost, value } : undefined;
}
