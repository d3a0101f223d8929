import { useEffect } from 'react';
import { late } from './late';

/** Pages that are no part of the first screen: fetched once a workbook has been read, or when they are opened before. */
const labels = late(async () => (await import('./read/LabelsPage')).LabelsPage);
const take = late(async () => (await import('./read/TakePage')).TakePage);
const origin = late(async () => (await import('./tables/OriginPage')).OriginPage);
const preview = late(async () => (await import('./tables/PreviewPage')).PreviewPage);
const table = late(async () => (await import('./tables/TablePage')).TablePage);
const fix = late(async () => (await import('./check/FixPage')).FixPage);
const tables = late(async () => (await import('./tables/TablesPage')).TablesPage);
const send = late(async () => (await import('./send/SendPage')).SendPage);
const coverage = late(async () => (await import('./coverage/CoveragePage')).CoveragePage);
const since = late(async () => (await import('./since/SincePage')).SincePage);
const again = late(async () => (await import('./again/AgainPage')).AgainPage);
const pack = late(async () => (await import('./pack/PackPage')).PackPage);
const settings = late(async () => (await import('./settings/SettingsPage')).SettingsPage);
const justify = late(async () => (await import('./check/JustifyPage')).JustifyPage);
const help = late(async () => (await import('./check/RuleHelp')).RuleHelp);

export const LabelsPage = labels.Page;
export const TakePage = take.Page;
export const OriginPage = origin.Page;
export const PreviewPage = preview.Page;
export const TablePage = table.Page;
export const FixPage = fix.Page;
export const TablesPage = tables.Page;
export const SendPage = send.Page;
export const CoveragePage = coverage.Page;
export const SincePage = since.Page;
export const AgainPage = again.Page;
export const PackPage = pack.Page;
export const SettingsPage = settings.Page;
export const JustifyPage = justify.Page;
export const RuleHelp = help.Page;

const all = [
  tables,
  send,
  preview,
  table,
  origin,
  fix,
  labels,
  take,
  coverage,
  settings,
  since,
  again,
  pack,
  justify,
  help,
];

/** Fetches the late pages beforehand; one that does not come is asked for again when it is opened. */
export function useLatePages(isRead: boolean): void {
  useEffect(() => {
    if (isRead) for (const { fetch } of all) fetch().catch(() => undefined);
  }, [isRead]);
}
