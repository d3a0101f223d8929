import type { ExchangeDecision } from '../../domain/crosswalk';
import type { Language } from '../../domain/message';
import { contentOfRow, type RowContent } from '../crosswalk/contractRows';
import { sectorById } from '../sectors';
import type { FilledTable, SectorRow, SectorTable } from './recipe';

/** Rows of the inventory, each with its sector in the view of the contract. */
const viewed: Readonly<Record<string, string>> = {
  buildings: 'buildings',
  transport: 'transport',
  waste: 'waste',
  ippu: 'ippu',
  'energy-industry': 'energy-industry',
  afolu: 'afolu-sources',
  'afolu-sources': 'afolu-sources',
};

/** The row of an action's sector once the officer decided: where most of the sector went; nothing when it is left out. */
export function rowDecided(sector: string, row: string, decisions: readonly ExchangeDecision[]): string | undefined {
  const decision = decisions.find((one) => one.sector === sector);
  if (decision === undefined) return row;
  const [most] = [...decision.shares].sort((a, b) => b.share - a.share);
  return most?.sector === 'afolu-sources' ? 'afolu' : most?.sector;
}

/**
 * A table whose rows follow the officer's decisions. The key of a split is one of emissions: in a table of energy the sector
 * stays whole where the crosswalk puts it.
 */
export function withExchanges(table: FilledTable, decisions: readonly ExchangeDecision[] = []): FilledTable {
  if (table.kind !== 'sectors') return table;
  const held = table.family === 'ghg' ? decisions : decisions.filter(({ shares }) => shares.length < 2);
  return held.length === 0 ? table : { ...table, rows: table.rows.map((row) => exchanged(row, table, held)) };
}

function exchanged(row: SectorRow, { columns }: SectorTable, decisions: readonly ExchangeDecision[]): SectorRow {
  const sector = viewed[row.id];
  if (sector === undefined || columns.every(({ content }) => content.is === 'blank')) return row;
  const decided = contentOfRow(sector, decisions);
  const isSame = decided.gone.length === 0 && decided.here.every(({ decision }) => decision === undefined);
  if (isSame) return row;
  const isEmpty = decided.here.length === 0;
  const isLeftOut = decided.gone.every(({ shares }) => shares.length === 0);
  return {
    ...row,
    sectors: decided.here.map((one) => one.sector),
    decided,
    holds: { fr: contentSaid(decided, 'fr'), en: contentSaid(decided, 'en') },
    ...(isEmpty && row.isAdded !== true && { whenAbsent: isLeftOut ? 'NE' : 'IE' }),
  };
}

/** What the row holds once the officer decided, in the reader's words: `Résidentiel + Tertiaire + Branche énergie (40 %)`. */
const contentSaid = ({ here }: RowContent, language: Language): string =>
  here
    .map(({ sector, share }) => {
      const name = sectorById.get(sector)?.name[language] ?? sector;
      if (share === 1) return name;
      const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 }).format(share);
      return `${name} (${percent})`;
    })
    .join(' + ');
