import { financeLabels } from '../../../catalogue/labels/finance';
import type { Money } from '../../../domain/fact';
import { fingerprint } from '../../../domain/fingerprint';
import { plain } from '../../../domain/label';
import { moneyAmount } from '../actionFacts';
import { figureOf } from '../figure';
import { linkedOperations } from '../linkedOperations';
import { basisSaid } from './recordBases';
import { said, type RecordsFrom } from './recordRow';
import type { Compiling } from '../compiling';
import { actionsOf } from '../watched';

/** A source of capital that is not the city itself: own funds, and the VAT that the State gives back, are not extraordinary. */
const OWN: ReadonlySet<string> = new Set(['finance:funding_own', 'finance:funding_epci', 'finance:funding_fctva']);
const PUBLIC: ReadonlySet<string> = new Set(
  ['state', 'ademe', 'anah', 'anru', 'water_agency', 'region', 'department', 'eu'].map(
    (name) => `finance:funding_${name}`,
  ),
);
const PRIVATE = 'finance:funding_private';

const kinds: ReadonlyMap<string, string> = new Map([
  ...financeLabels.flatMap(({ target, labels }) => labels.map((label) => [plain(label), target] as const)),
  ['union europeenne', 'finance:funding_eu'],
]);

/** Who brings capital to the contract's actions and how much, by the investment plan; by the actions' own records where it is silent. */
export const funders: RecordsFrom = (compiling) => {
  const amounts = new Map<string, { readonly name: string; readonly amounts: Money[] }>();
  for (const { name, amount } of fundingIn(compiling)) {
    const key = plain(name);
    const known = amounts.get(key);
    if (known === undefined) amounts.set(key, { name, amounts: [amount] });
    else known.amounts.push(amount);
  }
  const manner = { scale: { times: 1 }, unit: '€', otherwise: '', language: compiling.language } as const;
  return [...amounts].flatMap(([key, { name, amounts: own }]) => {
    const kind = kinds.get(key) ?? '';
    if (OWN.has(kind)) return [];
    const level = PUBLIC.has(kind) ? 'Public' : kind === PRIVATE ? 'Private' : null;
    return [
      {
        key: `funder:${fingerprint(key)}`,
        cells: {
          type: said(name),
          size: figureOf(own.map(moneyAmount), manner, []),
          ...(level !== null && { level: said(level) }),
          tax: basisSaid(own, compiling.language),
        },
      },
    ];
  });
};

interface Brought {
  readonly name: string;
  readonly amount: Money;
}

function fundingIn({ dossier }: Compiling): readonly Brought[] {
  const ofOperations = linkedOperations(dossier).flatMap(({ funding }) =>
    funding.map(({ funder = '', amount }) => ({ name: funder, amount })),
  );
  if (ofOperations.length > 0) return ofOperations;
  return actionsOf(dossier)
    .filter(({ use }) => use === 'used')
    .flatMap(({ funding }) => funding.map(({ funder, amount }) => ({ name: funder, amount })));
}
