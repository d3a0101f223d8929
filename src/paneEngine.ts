import * as z from 'zod';
import { readStored } from './adapters/stored/readStored';
import { fflateInflater } from './adapters/xlsx/fflateInflater';
import { xlsxHost } from './adapters/xlsx/xlsxHost';
import { openContract } from './app/contract';
import { problemLine } from './app/problemLine';
import { type Summary, summaryOf } from './app/summary';
import type { Language } from './domain/message';
import { done, failed, type Result } from './domain/result';

// The pane's security policy allows no code made at run time, which zod would try first.
z.config({ jitless: true });

/** Reads a file in the page itself and says what is understood of it, or in one sentence why it cannot be read. */
export async function reviewFile(file: File, language: Language): Promise<Result<Summary, string>> {
  const host = xlsxHost(new Uint8Array(await file.arrayBuffer()), file.name, fflateInflater, language);
  const workbook = await host.read();
  if (!workbook.ok) return failed(problemLine(workbook.problem, language));
  const stored = readStored(workbook.value);
  if (!stored.ok) return failed(problemLine(stored.problem, language));
  const given = { settings: { language }, mapping: [] };
  const contract = openContract({ workbook: workbook.value, others: [], stored: stored.value, given });
  return done(summaryOf(contract, language));
}
