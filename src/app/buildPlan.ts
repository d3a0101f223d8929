import { isOnHandEdit } from '../domain/handEdit';
import type { Language } from '../domain/message';
import type { WritePlan } from '../domain/plan';
import type { Settings } from '../domain/settings';
import { compileBook } from '../pipeline';
import { spoken } from '../report/findings';
import { aspectOf } from '../pipeline/map/memory';
import type { Contract, RememberedSheet } from './contract';

/**
 * The version of the stored part; `schema/stored` parses it back. A product that knows no decision on the crosswalk must
 * not take a part that holds one for a spoilt one.
 */
const versionOf = ({ exchanges }: Partial<Settings>): 1 | 2 => (exchanges === undefined ? 1 : 2);

/** Everything to write: the copies taken, the tables with cover, lineage and findings, and what to remember. */
export function buildPlan(contract: Contract, language: Language): WritePlan {
  const { workbook, copies, dossier, tables, findings } = contract;
  const book = compileBook({
    tables,
    dossier,
    workbook,
    findings: findings.map((finding) => spoken(finding, language)),
  });
  return { edits: [], sheets: [...copies, ...book], stored: { text: storedText(contract, [...copies, ...book]) } };
}

/** What the workbook is to remember. Stage and "values only" belong to a run, not to the contract; an answer given now is a memory next time. */
export function storedText({ memory, keptCopies }: Contract, written: readonly RememberedSheet[]): string {
  const { stage: _, isValuesOnly: __, exchanges = [], ...others } = memory.settings;
  const settings = { ...others, ...(exchanges.length > 0 && { exchanges }) };
  const answers = memory.mapping.filter((answer) => answer.decidedBy !== 'engine' && !isOnHandEdit(answer));
  const seen = new Set<string>();
  const mapping = answers.flatMap((entry) => {
    const key = `${entry.recognition}\n${entry.at.sheet}\n${entry.at.address}\n${aspectOf(entry.meaning)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...entry, decidedBy: 'memory' as const }];
  });
  return JSON.stringify({
    version: versionOf(settings),
    settings,
    mapping,
    sheets: [...keptCopies, ...written].map(({ table, name, copyOf }) => ({ table, name, ...(copyOf && { copyOf }) })),
  });
}
