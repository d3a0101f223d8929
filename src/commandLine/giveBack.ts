import { extname } from 'node:path';
import { newWorkbookBytes } from '../adapters/xlsx/newWorkbook';
import { nodeInflater } from '../adapters/xlsx/nodeInflater';
import { xlsxHost } from '../adapters/xlsx/xlsxHost';
import { askerNames } from '../catalogue/askers';
import { giveBackWords, layoutRemarks } from '../catalogue/giveBackWords';
import { TETE_ACTION_SHEET, teteActionRemarks } from '../catalogue/teteActionTemplate';
import { type Action, isObservation } from '../domain/fact';
import { say } from '../domain/message';
import type { SheetPlan } from '../domain/plan';
import type { Problem } from '../domain/problem';
import { done, type Result } from '../domain/result';
import { sayCount } from '../domain/typography';
import { filedAlready, givenBack, returnSheet, teteActions, teteActionSheet } from '../pipeline';
import { returnJson } from '../report/giveBackReport';
import { tableCsv } from '../report/tableCsv';
import { type ExitCode, print, type Session } from './session';

/**
 * Writes what a framework lacks and the contract has, in the framework's units: a new workbook, or a CSV. For TETE the workbook holds the
 * actions too, in a sheet of its template; a CSV is one sheet, of figures, and says what it leaves out.
 */
export async function giveBack(session: Session): Promise<Result<ExitCode, Problem>> {
  const { request, contract, language, machine } = session;
  const { to = 'tete', out = '' } = request; // both are required before
  const recipient = askerNames[to][language];
  const own = givenBack(contract.dossier).filter((one) => one.to === to);
  const lacking = to === 'tete' ? teteActions(contract.dossier) : [];
  const actions = isText(out) ? [] : lacking;
  const filed = filedAlready(contract.dossier, to);
  const leftOut = [
    ...(filed === 0 ? [] : [say(giveBackWords.filed, { count: filed, recipient }, language)]),
    ...(isText(out) && lacking.length > 0 ? [said('notInCsv', lacking, session)] : []),
    ...askedSaid(session),
  ];
  if (own.length === 0 && actions.length === 0) {
    const lines = [say(giveBackWords.none, { recipient }, language), ...leftOut];
    print(session, returnJson(to, null, { own, actions }, language), `${lines.join('\n')}\n`);
    return done(0);
  }
  const sheets = [returnSheet(to, own, language), ...(actions.length === 0 ? [] : [teteActionSheet(actions)])];
  const bytes = await bytesOf(sheets, session);
  if (!bytes.ok) return bytes;
  const written = await machine.writeFile(out, bytes.value);
  if (!written.ok) return written;
  const remark = layoutRemarks[to][language];
  const lines = [
    sayCount(giveBackWords.written, { count: own.length, recipient, out, remark }, language),
    ...(actions.length === 0 ? [] : [said('written', actions, session)]),
    ...leftOut,
  ];
  print(session, returnJson(to, out, { own, actions }, language), `${lines.join('\n')}\n`);
  return done(0);
}

const isText = (out: string): boolean => extname(out).toLowerCase() === '.csv';

const said = (
  remark: keyof typeof teteActionRemarks,
  { length: count }: readonly Action[],
  { language }: Session,
): string => say(teteActionRemarks[remark], { count, sheet: TETE_ACTION_SHEET }, language);

/** A figure in question is given back to nobody: how many, and how to answer. */
function askedSaid({ contract, request: { file }, language }: Session): readonly string[] {
  const count = contract.dossier.facts.filter((one) => isObservation(one) && one.use === 'asked').length;
  return count === 0 ? [] : [say(giveBackWords.asked, { count, file }, language)];
}

async function bytesOf(
  sheets: readonly SheetPlan[],
  { request, language }: Session,
): Promise<Result<Uint8Array, Problem>> {
  const { out = '' } = request;
  const [first] = sheets;
  if (isText(out) && first !== undefined) return done(new TextEncoder().encode(tableCsv(first, language)));
  const host = xlsxHost(newWorkbookBytes({ sheets: [], formats: [], isDate1904: false }), out, nodeInflater, language);
  const applied = await host.apply({ edits: [], sheets });
  return applied.ok ? done(host.bytes()) : applied;
}
