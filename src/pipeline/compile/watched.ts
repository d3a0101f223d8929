import type { Dossier } from '../../domain/dossier';
import type { Action, Investment, Observation } from '../../domain/fact';
import { actionsIn, investmentsIn, observationsIn } from '../../domain/factsByKind';
import type { TableId } from '../../catalogue/sheetNames';
import type { Compiling } from './compiling';

/** A part of what tables are compiled from: the facts of one kind or all of them, what was recognised, the mapping, the figures of another table. */
export type Part = DossierPart | TableId;

type DossierPart = 'facts' | 'actions' | 'observations' | 'investments' | 'recognitions' | 'mapping';

const OF_DOSSIER: ReadonlySet<string> = new Set<DossierPart>([
  'facts',
  'actions',
  'observations',
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
      tell('observations');
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

/** The amounts of its plans of investments. */
export const investmentsOf = (dossier: Dossier): readonly Investment[] =>
  investmentsIn(read(dossier, 'investments').facts);
