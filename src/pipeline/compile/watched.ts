import type { Dossier } from '../../domain/dossier';
import type { Action, Investment, Observation } from '../../domain/fact';
import { actionsIn, investmentsIn, observationsIn } from '../../domain/factsByKind';
import type { TableId } from '../../catalogue/sheetNames';
import type { Compiling } from './compiling';
import { isFigure, isWhole, type KnownFigure } from './oneFigure';

/** A part of what tables are compiled from: the facts of one kind or all of them, the figures in use, the inventories, what was recognised, the mapping, the figures of another table. */
export type Part = DossierPart | TableId;

type DossierPart =
  'facts' | 'actions' | 'observations' | 'figures' | 'inventories' | 'investments' | 'recognitions' | 'mapping';

const OF_DOSSIER: ReadonlySet<string> = new Set<DossierPart>([
  'facts',
  'actions',
  'observations',
  'figures',
  'inventories',
  'investments',
  'recognitions',
  'mapping',
]);

/** Whether a part is one of the dossier, rather than a table. */
export const isOfDossier = (part: Part): part is DossierPart => OF_DOSSIER.has(part);

type Told = (part: Part) => void;

const watching = new WeakMap<Dossier, { readonly dossier: Dossier; readonly tell: Told }>();

/** The same to compile with, that tells which parts of it are read: a table depends on what it reads, and says so to nobody. */
export function watched(compiling: Compiling, tell: Told): Compiling {
  const { dossier, inventories, tables, ...rest } = compiling;
  const own: Dossier = {
    settings: dossier.settings,
    ...(dossier.budgets && { budgets: dossier.budgets }),
    get facts() {
      tell('facts');
      return dossier.facts;
    },
    get recognitions() {
      tell('recognitions');
      return dossier.recognitions;
    },
    get mapping() {
      tell('mapping');
      return dossier.mapping;
    },
  };
  watching.set(own, { dossier, tell });
  return {
    ...rest,
    dossier: own,
    get inventories() {
      tell('inventories');
      return inventories;
    },
    tables: {
      get: (id) => {
        tell(id);
        return tables.get(id);
      },
    },
  };
}

/** The dossier itself, once it is told what is read of it. */
function read(dossier: Dossier, part: Part): Dossier {
  const known = watching.get(dossier);
  known?.tell(part);
  return known?.dossier ?? dossier;
}

/** The actions of a dossier, for what is compiled. */
export const actionsOf = (dossier: Dossier): readonly Action[] => actionsIn(read(dossier, 'actions').facts);

/** Its figures. */
export const observationsOf = (dossier: Dossier): readonly Observation[] =>
  observationsIn(read(dossier, 'observations').facts);

/** Those in use, each one number for the whole of its indicator. */
export const usedFiguresOf = (dossier: Dossier): readonly KnownFigure[] =>
  usedFigures(observationsIn(read(dossier, 'figures').facts));

const usedFigures = (observations: readonly Observation[]): readonly KnownFigure[] => {
  const figures: KnownFigure[] = [];
  for (const one of observations) if (one.use === 'used' && isFigure(one) && isWhole(one)) figures.push(one);
  return figures;
};

/** The amounts of its plans of investments. */
export const investmentsOf = (dossier: Dossier): readonly Investment[] =>
  investmentsIn(read(dossier, 'investments').facts);
