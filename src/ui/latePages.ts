import { lazy, useEffect } from 'react';

/** Pages that are no part of the first screen: fetched once a workbook has been read, or when they are opened before. */
const labels = () => import('./read/LabelsPage');
const take = () => import('./read/TakePage');
const origin = () => import('./tables/OriginPage');
const preview = () => import('./tables/PreviewPage');
const table = () => import('./tables/TablePage');
const fix = () => import('./check/FixPage');
const tables = () => import('./tables/TablesPage');
const send = () => import('./send/SendPage');
const coverage = () => import('./coverage/CoveragePage');
const since = () => import('./since/SincePage');
const again = () => import('./again/AgainPage');
const pack = () => import('./pack/PackPage');
const settings = () => import('./settings/SettingsPage');
const justify = () => import('./check/JustifyPage');
const help = () => import('./check/RuleHelp');

export const LabelsPage = lazy(async () => ({ default: (await labels()).LabelsPage }));
export const TakePage = lazy(async () => ({ default: (await take()).TakePage }));
export const OriginPage = lazy(async () => ({ default: (await origin()).OriginPage }));
export const PreviewPage = lazy(async () => ({ default: (await preview()).PreviewPage }));
export const TablePage = lazy(async () => ({ default: (await table()).TablePage }));
export const FixPage = lazy(async () => ({ default: (await fix()).FixPage }));
export const TablesPage = lazy(async () => ({ default: (await tables()).TablesPage }));
export const SendPage = lazy(async () => ({ default: (await send()).SendPage }));
export const CoveragePage = lazy(async () => ({ default: (await coverage()).CoveragePage }));
export const SincePage = lazy(async () => ({ default: (await since()).SincePage }));
export const AgainPage = lazy(async () => ({ default: (await again()).AgainPage }));
export const PackPage = lazy(async () => ({ default: (await pack()).PackPage }));
export const JustifyPage = lazy(async () => ({ default: (await justify()).JustifyPage }));
export const RuleHelp = lazy(async () => ({ default: (await help()).RuleHelp }));
export const SettingsPage = lazy(async () => ({ default: (await settings()).SettingsPage }));

const all = [
  tables,
  send,
  coverage,
  settings,
  since,
  again,
  pack,
  justify,
  help,
  labels,
  take,
  origin,
  preview,
  table,
  fix,
];

/** Fetches the late pages beforehand; one that does not come is asked for again when it is opened. */
export function useLatePages(isRead: boolean): void {
  useEffect(() => {
    if (isRead) for (const fetchPage of all) fetchPage().catch(() => undefined);
  }, [isRead]);
}
