import { contractParts, type Part, partOfTable } from '../../catalogue/contractParts';
import { stateWords } from '../../catalogue/sessionWords';
import type { CellAt } from '../../domain/cell';
import type { Language } from '../../domain/message';
import type { TableChanges } from '../../domain/tableChange';
import { sayCount, sayPrinted, typeset } from '../../domain/typography';
import type { Contract } from '../contract';
import { tableTitle } from '../questions/tablesFed';
import type { ContractPart, SendView } from '../view/view';
import { changesIn, isToWrite } from './changes';
import { causesOf, countCauses, waitingCauses } from './findingGroups';

/** What Envoyer shows: what blocks, what waits for a sentence, and where each part of the contract stands. */
export function sendView(contract: Contract, language: Language): SendView {
  const changes = changesIn(contract);
  const { blocking } = countCauses(causesOf(contract));
  const toJustify = waitingCauses(causesOf(contract), contract).length;
  const isAllWritten = changes.length > 0 && !changes.some(isToWrite);
  return {
    isReady: isAllWritten && blocking === 0 && toJustify === 0 && !changes.some(({ isBare }) => isBare),
    blocking,
    toJustify,
    tables: { written: changes.filter(isWritten).length, ofTemplate: changes.length },
    parts: contractParts.map((part) => partOf(part, contract, changes, language)),
  };
}

const isWritten = ({ state }: TableChanges): boolean => state !== 'to-write' && state !== 'left-out';

function partOf(part: Part, contract: Contract, changes: readonly TableChanges[], language: Language): ContractPart {
  const { dossier, workbook } = contract;
  const own = changes.filter(({ table }) => partOfTable(table) === part.key);
  const title = typeset(part.title[language], language).replace('2030', `${dossier.settings.targetYear}`);
  const names = new Set(own.map(({ name }) => name));
  const isOurs = new Set(
    workbook.sheets.flatMap(({ ours, name }) =>
      ours !== undefined && own.some(({ table }) => table === ours) ? [name] : [],
    ),
  );
  const isIn = (at: CellAt | null | undefined) => at != null && (names.has(at.sheet) || isOurs.has(at.sheet));
  const causes = causesOf(contract).filter(({ findings }) => isIn(findings[0]?.at));
  const { blocking } = countCauses(causes);
  const warnings = waitingCauses(causes, contract).length;
  const made = own.filter(isWritten).length;
  const written = sayCount(stateWords.ofTemplate, { count: made, total: own.length }, language);
  const bare = own.filter(({ isBare, state }) => isBare && state !== 'to-write');
  const toFill = bare.map(({ table }) => tableTitle(table, dossier.settings, language)).join(', ');
  const detail =
    toFill === '' ? written : `${written} · ${sayPrinted(stateWords.bareNamed, { tables: toFill }, language)}`;
  const told = { key: part.key, title, detail };
  if (blocking > 0)
    return {
      ...told,
      state: 'blocking',
      says: sayCount(stateWords.blocking, { count: blocking }, language),
      goTo: 'check',
    };
  if (own.some(isToWrite))
    return { ...told, state: 'to-write', says: sayPrinted(stateWords.toWrite, {}, language), goTo: 'tables' };
  if (warnings > 0)
    return {
      ...told,
      state: 'to-justify',
      says: sayCount(stateWords.toJustify, { count: warnings }, language),
      goTo: 'check',
    };
  return bare.length > 0
    ? {
        ...told,
        state: 'to-complete',
        says: sayCount(stateWords.bareTables, { count: bare.length }, language),
        goTo: 'tables',
      }
    : { ...told, state: 'complete', says: sayPrinted(stateWords.complete, {}, language), goTo: 'tables' };
}
