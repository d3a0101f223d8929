import { packPaneCounts, packPaneParts, packPaneWords } from '../../catalogue/pane/pack';
import type { Language } from '../../domain/message';
import { plain } from '../../domain/label';
import type { PackKind, PackTable, PartRole } from '../../domain/pack';
import { sayCount, sayPrinted } from '../../domain/typography';
import type { PackWriter } from '../../ports/packWriter';
import type { Contract } from '../contract';
import { makePack } from '../packing/makePack';
import { packContent, partsAtFirst } from '../packing/packContent';
import { packGate, type Waiting } from '../packing/packGate';
import type { PackMade, PackView } from '../view/packView';
import { causesOf, countCauses, waitingCauses } from './findingGroups';

const roles: readonly PartRole[] = ['workbook', 'report', 'facts', 'tables', 'mapping', 'findings'];

/** What the page of sending shows before a pack is made; points are counted by cause, as everywhere in the pane. */
export function packView(contract: Contract, language: Language): PackView {
  const { isReady, waiting, missing, toTranslate, chapters } = packGate(contract);
  const causes = causesOf(contract);
  const shown = { blocking: countCauses(causes).blocking, 'to-justify': waitingCauses(causes, contract).length };
  const counted = (key: 'missing' | 'toTranslate', count: number): readonly string[] =>
    count === 0 ? [] : [sayCount(packPaneCounts[key], { count }, language)];
  return {
    isReady,
    waits: waiting.map((one) =>
      waitSaid({ ...one, ...(one.kind !== 'empty' && { count: shown[one.kind] }) }, language),
    ),
    tables: chapters
      .flatMap(({ tables }) => tables)
      .filter(({ state }) => state !== 'written')
      .map((one) => ({
        table: one.table,
        title: `${one.code[language]} · ${titleOf(one)}`,
        said: tableSaid(one, language),
      })),
    told: [...counted('missing', missing), ...counted('toTranslate', toTranslate)],
    parts: roles.map((role) => ({
      role,
      name: sayPrinted(packPaneParts[role].name, {}, language),
      what: sayPrinted(packPaneParts[role].what, {}, language),
    })),
    atFirst: { draft: [...partsAtFirst('draft')], final: [...partsAtFirst('final')] },
  };
}

/** A title without the number that it begins with. */
const titleOf = ({ title }: PackTable): string => title.replace(/^[^:]{1,24}:\s*/, '');

function tableSaid({ state, reason = '', page = '' }: PackTable, language: Language): string | null {
  if (state === 'not-applicable') return sayPrinted<'reason'>(packPaneWords.notApplicableSaid, { reason }, language);
  return state === 'elsewhere' ? sayPrinted<'page'>(packPaneWords.elsewhereSaid, { page }, language) : null;
}

function waitSaid({ kind, count, tables }: Waiting, language: Language): string {
  const list = tables.map(({ code }) => code[language]).join(', ');
  return sayCount<'count' | 'list'>(packPaneCounts[kind], { count, list }, language);
}

/** What is asked when a pack is made. */
export interface PackAsked {
  readonly kind: PackKind;
  readonly parts: readonly PartRole[];
  readonly hasNames: boolean;
  /** Whom the file itself names. */
  readonly people: readonly string[];
}

/** The pack of a contract; `null` for a final one while the tables are not ready. */
export async function packMade(contract: Contract, asked: PackAsked, writer: PackWriter): Promise<PackMade | null> {
  const gate = packGate(contract);
  if (asked.kind === 'final' && !gate.isReady) return null;
  const content = packContent(contract, gate, { ...asked, parts: new Set(asked.parts) });
  const { bytes, fingerprint, parts } = await makePack(content, writer);
  const workbook = parts.get('workbook.xlsx');
  return {
    name: nameOf(contract, asked.kind),
    bytes,
    fingerprint,
    ...(workbook !== undefined && { workbook }),
    withheld: content.withheld.reduce((sum, { times }) => sum + times, 0),
  };
}

/** `rivemont-metropole-ccc-travail.zip` */
function nameOf({ dossier }: Contract, kind: PackKind): string {
  const { territory, language } = dossier.settings;
  const name = plain(territory?.name ?? '').replace(/[^a-z0-9]+/g, '-');
  const end = sayPrinted(packPaneParts[kind].file, {}, language);
  return `${[name, 'ccc', end].filter((part) => part !== '').join('-')}.zip`;
}
