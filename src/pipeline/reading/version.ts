import { plain } from '../../domain/label';
import { remembered } from '../../domain/remember';

/**
 * Which edition of an inventory a figure comes from, who made it, with which warming potentials. Never the year of the
 * data.
 */
export interface VersionSeen {
  readonly version?: string;
  readonly producer?: string;
  readonly gwp?: 'AR4' | 'AR5' | 'AR6';
}

/**
 * Producers and observatories of the nine laureates' regions, then national ones (pcaet.md, section 10). Reviewed
 * 2026-11-24.
 */
const producers: readonly (readonly [RegExp, string])[] = [
  [/\bbasemis\b|\bair pays de la loire\b/, 'Air Pays de la Loire'],
  [/\batmosud\b|\bcigale\b/, 'AtmoSud'],
  [/\bairparif\b/, 'Airparif'],
  [/\benergif\b|\brose\b(?= |$).*(?:ile|idf|energi)/, 'ROSE Île-de-France'],
  [/\batmo (?:aura|auvergne)/, 'Atmo Auvergne-Rhône-Alpes'],
  [/\borcae\b/, 'ORCAE Auvergne-Rhône-Alpes'],
  [/\batmo (?:hdf|hauts)/, 'Atmo Hauts-de-France'],
  [/\batmo (?:bfc|bourgogne)|\boptee?r\b/, 'Atmo Bourgogne-Franche-Comté'],
  [/\batmo (?:na|nouvelle)/, 'Atmo Nouvelle-Aquitaine'],
  [/\batmo (?:grand[- ]est)|\binvent'?air\b/, 'ATMO Grand Est'],
  [/\batmo occitanie\b/, 'Atmo Occitanie'],
  [/\batmo normandie\b|\borecan\b/, 'Atmo Normandie'],
  [/\bair breizh\b|\bisea\b/, 'Air Breizh'],
  [/\blig'?air\b/, "Lig'Air"],
  [/\barec\b/, 'AREC Nouvelle-Aquitaine'],
  [/\bareq\b/, 'AREC Nouvelle-Aquitaine'],
  [/\boreca\b/, 'ORECA'],
  [/\boreges\b/, 'OREGES'],
  [/\bteo\b/, 'TEO Pays de la Loire'],
  [/\bcerdd\b/, 'Cerdd'],
  [/\bcitepa\b/, 'Citepa'],
  [/\baldo\b/, 'ADEME (ALDO)'],
  [/\bterristory\b/, 'TerriSTORY'],
  [/\batmo france\b/, 'Atmo France'],
];

const VERSION: readonly RegExp[] = [
  /\b(?:[\p{L}]{3,12}_)?[vm](?:19|20)\d{2}(?:[._][v]?\d+)*\b/iu, // V2024, ENERGIF_V2025, M2024_v1
  /\b(?:basemis|cigale|icare|terristory|aldo) ?(?:v\.? ?)?\d{1,2}(?:\.\d{1,2})*\b/iu, // BASEMIS V8
  /\binventaire (?:[\p{L}]{3,16} )?(?:v\.? ?)?\d{1,2}\.\d{1,2}(?:\.\d+)?\b/iu, // inventaire AtmoSud 12.1
  /\b(?:version|edition|éd(?:ition|\.)|ed\.) ?:? ?(?:v\.? ?)?(?:(?:19|20)\d{2}|\d{1,2})(?:\.\d{1,2})*\b/iu, // version 2024
  /(?<![\p{L}\d])v\.? ?\d{1,2}(?:\.\d{1,2}){0,2}(?![\p{L}\d])/iu, // v3.1
];

/** An edition by the year it came out: `Inventaire 2022`, `Millésime 2024`, over the years of its data. */
const EDITION =
  /^(?:inventaires?|inventory|editions?|millesimes?|versions?|extractions?|livraisons?|publications?|releases?|mises? a jour|maj|update) ?:? ?(?:de |du |en |d')?(?:\d{1,2}[/.]){0,2}(?:19|20)\d{2}$/;

/** Whether a group title names an edition of the inventory; its year, if any, is not the data's. */
export const isEdition = (text: string): boolean =>
  EDITION.test(plain(text)) || VERSION.some((pattern) => pattern.test(text));

/** The edition that a group title over years of data names; `null` when it names none. */
export const editionIn = (text: string): string | null =>
  versionIn(text)?.version ?? (EDITION.test(plain(text)) ? text.replace(/\s+/g, ' ').trim() : null);

/** "Corrigé du climat", "corrigées des variations climatiques", "à climat normal": what a normal winter would have used (trap 113). */
const CORRECTED =
  /\bcorr(?:ig\w*|\.|ections?)? ?(?:(?:de|du|des|d'|la|le|les|l'|par|pour|selon|a|au|aux|variations?|effets?|aleas?|conditions?|rigueur|facteurs?) ?)*(?:climat|climatiques?|meteo\w*|hivernale|dju)\b|\bclimat (?:normal\w*|constant|moyen)\b|\bnormalise\w* (?:du|au|en|par le) climat\b|\b(?:climate|weather|degree[- ]days?)[- ](?:corrected|adjusted|normali[sz]ed)\b/;
const UNCORRECTED = /\b(?:non|pas|sans|hors|not|un|avant) ?-?(?:toute |aucune )?corr/;
const REAL = /\b(?:reel(?:le)?s?|brute?s?|actual|observee?s?)\b/;

/** How the version of such figures is named. */
export const CLIMATE_CORRECTED = 'corrigé du climat';

/** The words that say figures are corrected for the climate; `null` where none do, or where they say that they are not. */
export const climateCorrectionIn = remembered((text: string): string | null => {
  const said = plain(text.slice(0, 400)).replace(/_/g, ' ');
  const found = UNCORRECTED.test(said) ? undefined : CORRECTED.exec(said)?.[0];
  return found?.trim() ?? null;
});

/** Whether a title over two series names them both: "réelles et corrigées du climat". Its columns then say which they are. */
export const isOfBothClimates = (text: string): boolean =>
  climateCorrectionIn(text) !== null && REAL.test(plain(text.slice(0, 400)));

/** The version, producer and warming potentials that a title, a note or a heading names; `null` when it names none. */
export const versionIn = remembered((text: string): VersionSeen | null => {
  const said = text.slice(0, 400).replace(/\s+/g, ' ');
  const low = plain(said);
  const edition = VERSION.map((pattern) => pattern.exec(said)?.[0]).find((found) => found !== undefined);
  const corrected = climateCorrectionIn(text) === null ? undefined : CLIMATE_CORRECTED;
  const version =
    edition === undefined ? corrected : corrected === undefined ? edition.trim() : `${edition.trim()}, ${corrected}`;
  const producer = producers.find(([pattern]) => pattern.test(low))?.[1] ?? observatoryIn(said);
  const gwp = gwpIn(low);
  if (version === undefined && producer === undefined && gwp === undefined) return null;
  return {
    ...(version !== undefined && { version }),
    ...(producer !== undefined && { producer }),
    ...(gwp !== undefined && { gwp }),
  };
});

/** An observatory that a source line names, when it is none of those we know: as it is written there. */
const observatoryIn = (said: string): string | undefined =>
  /^(?:sources?|producteur|données) ?: ?(?:l['’])?((?:observatoire|agence|atmo)\b[^,;:.]{3,80})/iu
    .exec(said)?.[1]
    ?.trim();

/** `PRG AR5`, `GWP AR4`, `PRG du 5e rapport du GIEC`. */
function gwpIn(low: string): 'AR4' | 'AR5' | 'AR6' | undefined {
  const [, report] =
    /\bar ?([456])\b/.exec(low) ?? /\b([456]) ?(?:e|eme) rapport (?:du |d'evaluation du )?giec/.exec(low) ?? [];
  return report === '4' ? 'AR4' : report === '5' ? 'AR5' : report === '6' ? 'AR6' : undefined;
}
