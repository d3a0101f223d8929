import { REQUIRABLE } from '../domain/localRules';
import type { Bilingual } from '../domain/message';

const text: Bilingual = { fr: 'un texte entre guillemets', en: 'a text between quotation marks' };
const oneOf = (...values: readonly string[]): Bilingual => {
  const quoted = values.map((value) => `"${value}"`);
  const [last, ...others] = [...quoted].reverse();
  const list = others.reverse().join(', ');
  return { fr: `${list} ou ${last}`, en: `${list} or ${last}` };
};

const exchanges: Bilingual = {
  fr: 'une liste de décisions, par exemple { "from": "PCAET", "to": "CRF", "sector": "branche-energie", "shares": [{ "sector": "buildings", "share": 1 }], "reason": "chauffage urbain" }',
  en: 'a list of decisions, for example { "from": "PCAET", "to": "CRF", "sector": "branche-energie", "shares": [{ "sector": "buildings", "share": 1 }], "reason": "district heating" }',
};

/** What each field of a settings file may hold. A test holds them to the schema. */
export const settingFields: Readonly<Record<string, Bilingual>> = {
  territory: {
    fr: 'un territoire, par exemple { "name": "Rivemont Métropole", "level": "epci", "siren": "200000008" }',
    en: 'a territory, for example { "name": "Rivemont Métropole", "level": "epci", "siren": "200000008" }',
  },
  'territory.name': { fr: 'le nom du territoire entre guillemets', en: 'the name of the territory in quotation marks' },
  'territory.level': oneOf('commune', 'epci', 'department', 'region', 'state', 'europe', 'other'),
  'territory.siren': {
    fr: 'les 9 chiffres du SIREN entre guillemets',
    en: 'the 9 digits of the SIREN in quotation marks',
  },
  'territory.insee': {
    fr: 'les 5 signes du code INSEE entre guillemets',
    en: 'the 5 signs of the INSEE code in quotation marks',
  },
  baselineYear: {
    fr: 'une année de 1990 à 2060, sans guillemets',
    en: 'a year from 1990 to 2060, without quotation marks',
  },
  targetYear: {
    fr: 'une année de 2025 à 2060, sans guillemets',
    en: 'a year from 2025 to 2060, without quotation marks',
  },
  budgetYear: {
    fr: 'une année de 2015 à 2060, sans guillemets',
    en: 'a year from 2015 to 2060, without quotation marks',
  },
  actionPlan: oneOf('V1', 'V2'),
  investmentPlan: oneOf('early', 'late'),
  commitments: oneOf('V1', 'V2'),
  gapForm: oneOf('G1', 'G1e', 'G2', 'G3'),
  costs: oneOf('HT', 'TTC', 'source'),
  language: oneOf('fr', 'en'),
  languages: {
    fr: '["fr"], ou ["fr", "en"] pour écrire l’anglais à côté du français',
    en: '["fr"], or ["fr", "en"] to write English beside French',
  },
  stage: oneOf('draft', 'ready'),
  isValuesOnly: { fr: 'true ou false, sans guillemets', en: 'true or false, without quotation marks' },
  interpolate: { fr: 'true ou false, sans guillemets', en: 'true or false, without quotation marks' },
  remarks: {
    fr: 'les remarques d’une feuille de remarques (passerelle remarks)',
    en: 'the remarks of an answer sheet (passerelle remarks)',
  },
  tables: {
    fr: 'pour chaque tableau sans contenu, pourquoi : { "IP-5": { "state": "not-applicable", "reason": "…" }, "IP-13": { "state": "elsewhere", "page": "p. 42" } }',
    en: 'for each table without content, why: { "IP-5": { "state": "not-applicable", "reason": "…" }, "IP-13": { "state": "elsewhere", "page": "p. 42" } }',
  },
  chapters: {
    fr: 'pour chaque chapitre (commitments, inventory, gap, levers, actions, indicators, investment), vos mots et la validation : { "gap": { "words": "…", "validated": { "on": "2026-03-14" } } }',
    en: 'for each chapter (commitments, inventory, gap, levers, actions, indicators, investment), your words and its validation: { "gap": { "words": "…", "validated": { "on": "2026-03-14" } } }',
  },
  validated: {
    fr: 'qui a validé et quel jour, par exemple { "on": "2026-03-14", "by": "Marie Durand" }',
    en: 'who validated and on which day, for example { "on": "2026-03-14", "by": "Marie Durand" }',
  },
  'validated.by': text,
  'validated.on': { fr: 'un jour, par exemple "2026-03-14"', en: 'a day, for example "2026-03-14"' },
  localRules: {
    fr: 'des règles locales, comme un fichier --rules (assets/help/local-rules.fr.md)',
    en: 'local rules, as a --rules file (assets/help/local-rules.en.md)',
  },
  exchanges,
};

/** What each field of a file of answers may hold. */
export const mappingFields: Readonly<Record<string, Bilingual>> = {
  version: { fr: '1', en: '1' },
  mapping: { fr: 'la liste des réponses', en: 'the list of answers' },
  recognition: text,
  at: { fr: 'une feuille et une adresse', en: 'a sheet and an address' },
  'at.sheet': text,
  'at.address': text,
  label: text,
  meaning: { fr: 'un sens de assets/help/meanings.fr.md', en: 'a meaning of assets/help/meanings.en.md' },
  confidence: { fr: 'un nombre de 0 à 1', en: 'a number from 0 to 1' },
  reason: text,
  runnerUp: text,
  decidedBy: oneOf('engine', 'memory', 'person'),
  signed: {
    fr: 'qui a décidé et quand, par exemple { "on": "2026-03-14", "by": "Marie Durand" }',
    en: 'who decided and when, for example { "on": "2026-03-14", "by": "Marie Durand" }',
  },
  'signed.on': { fr: 'un jour, par exemple "2026-03-14"', en: 'a day, for example "2026-03-14"' },
  'signed.by': text,
  question: { fr: 'la question telle que Passerelle l’a écrite', en: 'the question as Passerelle wrote it' },
  exchanges,
  justifications: {
    fr: 'une liste, par exemple { "rule": "baseline-before-2018", "text": "le dernier inventaire complet est de 2017" }',
    en: 'a list, for example { "rule": "baseline-before-2018", "text": "the last complete inventory is of 2017" }',
  },
  exchangeQuestions: {
    fr: 'les questions sur les secteurs telles que Passerelle les a écrites ; la réponse va dans exchanges',
    en: 'the questions on sectors as Passerelle wrote them; the answer goes in exchanges',
  },
};

const level: Bilingual = {
  fr: '"warning" ou "information", ou un niveau par étape : { "draft": "information", "ready": "warning" }',
  en: '"warning" or "information", or a level for each stage: { "draft": "information", "ready": "warning" }',
};
const why: Bilingual = {
  fr: 'une phrase entre guillemets : pourquoi c’est demandé',
  en: 'a sentence in quotation marks: why it is asked for',
};
const bound: Bilingual = { fr: 'un nombre, sans guillemets ni unité', en: 'a number, without quotation marks or unit' };

/** What each field of a file of local rules may hold. A test holds them to the schema. */
export const ruleFields: Readonly<Record<string, Bilingual>> = {
  version: { fr: '1', en: '1' },
  name: {
    fr: 'de qui sont ces règles, entre guillemets, par exemple "Groupe miroir 2026"',
    en: 'whose rules they are, in quotation marks, for example "Mirror Group 2026"',
  },
  fields: { fr: 'la liste des champs demandés à chaque action', en: 'the list of fields asked of each action' },
  'fields.field': oneOf(...REQUIRABLE),
  'fields.why': why,
  'fields.level': level,
  figures: { fr: 'la liste des bornes d’indicateurs', en: 'the list of bounds of indicators' },
  'figures.indicator': {
    fr: 'l’identifiant d’un indicateur, que donne passerelle catalogue, par exemple "ghg-total"',
    en: 'the identifier of an indicator, which passerelle catalogue gives, for example "ghg-total"',
  },
  'figures.unit': {
    fr: 'l’unité des bornes entre guillemets, par exemple "tCO2e/an"',
    en: 'the unit of the bounds in quotation marks, for example "tCO2e/an"',
  },
  'figures.min': bound,
  'figures.max': bound,
  'figures.status': oneOf('measured', 'objective', 'scenario'),
  'figures.years': {
    fr: 'la première et la dernière année, de 1990 à 2060, par exemple [2018, 2030]',
    en: 'the first and the last year, from 1990 to 2060, for example [2018, 2030]',
  },
  'figures.why': why,
  'figures.level': level,
  budgets: { fr: 'la liste des bornes de budget, en euros', en: 'the list of bounds of budgets, in euros' },
  'budgets.min': bound,
  'budgets.max': bound,
  'budgets.why': why,
  'budgets.level': level,
};
