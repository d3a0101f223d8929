import { lazy, useEffect } from 'react';

/** Pages that are no part of the first screen: fetched once a workbook has been read, or when they are opened before. */
const coverage = () => import('./coverage/CoveragePage');
const since = () => import('./since/SincePage');
const again = () => import('./again/AgainPage');
const pack = () => import('./pack/PackPage');
const settings = () => import('./settings/SettingsPage');
const justify = () => import('./check/JustifyPage');
const help = () => import('./check/RuleHelp');

export const CoveragePage = lazy(async () => ({ default: (await coverage()).CoveragePage }));
export const SincePage = lazy(async () => ({ default: (await since()).SincePage }));
export const AgainPage = lazy(async () => ({ default: (await again()).AgainPage }));
export const PackPage = lazy(async () => ({ default: (await pack()).PackPage }));
export const JustifyPage = lazy(async () => ({ default: (await justify()).JustifyPage }));
export const RuleHelp = lazy(async () => ({ default: (await help()).RuleHelp }));
export const SettingsPage = lazy(async () => ({ default: (await settings()).SettingsPage }));

/** Fetches the late pages beforehand; one that does not come is asked for again when it is opened. */
export function useLatePages(isRead: boolean): void {
  useEffect(() => {
    if (isRead)
      for (const fetchPage of [coverage, settings, since, again, pack, justify, help])
        fetchPage().catch(() => undefined);
  }, [isRead]);
}
