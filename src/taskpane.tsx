import { createRoot } from 'react-dom/client';
import * as z from 'zod';
import { readStored } from './adapters/stored/readStored';
import { fflateInflater } from './adapters/xlsx/fflateInflater';
import { xlsxHost } from './adapters/xlsx/xlsxHost';
import { type Contract, openContract } from './app/contract';
import type { Problem } from './domain/problem';
import type { Result } from './domain/result';
import { done } from './domain/result';
import { LanguageContext } from './ui/useLanguage';
import { Pane } from './ui/Pane';

/** The door of the pane. It reads a file in the page itself: no request leaves it. */
z.config({ jitless: true });

async function open(file: File): Promise<Result<Contract, Problem>> {
  const host = xlsxHost(new Uint8Array(await file.arrayBuffer()), file.name, fflateInflater);
  const workbook = await host.read();
  if (!workbook.ok) return workbook;
  const stored = readStored(workbook.value);
  if (!stored.ok) return stored;
  return done(
    openContract({
      workbook: workbook.value,
      others: [],
      stored: stored.value,
      given: { settings: {}, mapping: [] },
    }),
  );
}

const root = document.getElementById('pane');
if (root !== null) {
  const language = navigator.language.startsWith('en') ? 'en' : 'fr';
  document.documentElement.lang = language;
  createRoot(root).render(
    <LanguageContext.Provider value={language}>
      <Pane open={open} />
    </LanguageContext.Provider>,
  );
}
