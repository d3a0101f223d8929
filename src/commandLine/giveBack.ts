import { extname } from 'node:path';
import { newWorkbookBytes } from '../adapters/xlsx/newWorkbook';
import { nodeInflater } from '../adapters/xlsx/nodeInflater';
import { xlsxHost } from '../adapters/xlsx/xlsxHost';
import { askerNames } from '../catalogue/askers';
import { giveBackWords, layoutRemarks } from '../catalogue/giveBackWords';
import { say } from '../domain/message';
import type { SheetPlan } from '../domain/plan';
import type { Problem } from '../domain/problem';
import { done, type Result } from '../domain/result';
import { givenBack, returnSheet } from '../pipeline';
import { returnJson } from '../report/giveBackReport';
import { tableCsv } from '../report/tableCsv';
import { type ExitCode, print, type Session } from './session';

/** Writes what a framework lacks and the contract has, in the framework's units: a new workbook, or a CSV. */
export async function giveBack(session: Session): Promise<Result<ExitCode, Problem>> {
  const { request, contract, language, machine } = session;
  const { to = 'tete', out = '' } = request; // both are required before
  const own = givenBack(contract.dossier).filter((one) => one.to === to);
  const recipient = askerNames[to][language];
  if (own.length === 0) {
    print(session, returnJson(to, null, own, language), `${say(giveBackWords.none, { recipient }, language)}\n`);
    return done(0);
  }
  const bytes = await bytesOf(returnSheet(to, own, language), session);
  if (!bytes.ok) return bytes;
  const written = await machine.writeFile(out, bytes.value);
  if (!written.ok) return written;
  const remark = layoutRemarks[to][language];
  const said = say(giveBackWords.written, { count: own.length, recipient, out, remark }, language);
  print(session, returnJson(to, out, own, language), `${said}\n`);
  return done(0);
}

async function bytesOf(plan: SheetPlan, { request, language }: Session): Promise<Result<Uint8Array, Problem>> {
  const { out = '' } = request;
  if (extname(out).toLowerCase() === '.csv') return done(new TextEncoder().encode(tableCsv(plan, language)));
  const host = xlsxHost(newWorkbookBytes({ sheets: [], formats: [], isDate1904: false }), out, nodeInflater, language);
  const applied = await host.apply({ edits: [], sheets: [plan] });
  return applied.ok ? done(host.bytes()) : applied;
}
