import type { Bilingual } from '../../domain/message';
import { contentOfRow } from '../crosswalk/contractRows';
import { sectors } from '../sectors';

/** Sectors that hold others: used in their place when one of them has no figure, never added to them. */
export const parents: readonly { readonly sector: string; readonly holds: readonly string[] }[] = sectors.flatMap(
  ({ id, parts }) => (parts === undefined ? [] : [{ sector: id, holds: parts }]),
);

/** Sectors that inventories often leave out: their absence does not make a row incomplete. */
const optional = new Set(['autres-transports', 'branche-energie']);

/** The eight sectors of a PCAET (arrêté du 4 août 2016). */
export const pcaetSectors: readonly { readonly id: string; readonly name: Bilingual; readonly isOptional: boolean }[] =
  sectors.flatMap(({ id, name, kind }) => (kind === 'sector' ? [{ id, name, isOptional: optional.has(id) }] : []));

/** The sectors that make a row of the contract, by the crosswalk. */
export const sectorsOfRow = (row: string): readonly string[] => contentOfRow(row).here.map(({ sector }) => sector);

/** A base year is chosen in this order among those that have every sector; then the most recent (CCC-017, CCC-018). */
export const preferredYears = [2019, 2018, 2022] as const;

/** A baseline is ideally not older than this year (template, instruction of column 1). */
export const OLDEST_BASELINE = 2018;
