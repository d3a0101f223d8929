import { mappingReasons } from '../../catalogue/mappingReasons';
import { addressOf } from '../../domain/cell';
import type { MappingEntry } from '../../domain/mapping';
import { say } from '../../domain/message';
import { type Signature, signedBy } from '../../domain/signature';
import type { Slices } from '../../domain/slices';
import type { PipelineStep } from '../../pipeline';
import { isProposedAgain } from '../../pipeline/map/memory';
import { tableNamed } from '../../report/inspectText';
import { meaningLabel } from '../questions/meaningLabel';
import type { AgainView } from '../view/againView';
import { withEntries } from './answering';
import { linkTo } from './cells';
import { doneAs, type SessionState } from './state';

/** Answers of before that wait since their table has changed. */
export const proposedAgain = ({
  contract,
  language,
}: Pick<SessionState, 'contract' | 'language'>): readonly MappingEntry[] =>
  contract.dossier.mapping.filter((entry) => isProposedAgain(entry, language));

/** The same, each shown, table by table in the workbook's order. */
export function againView(state: SessionState): AgainView {
  const { contract, language } = state;
  const waiting = proposedAgain(state);
  const tables = contract.dossier.recognitions.flatMap((recognition) => {
    const lines = waiting.filter((entry) => entry.recognition === recognition.id);
    if (lines.length === 0) return [];
    const { id, sheet, box } = recognition;
    return [
      {
        id,
        title: tableNamed(recognition, language),
        cell: linkTo({ sheet, address: addressOf(box.top, box.left) }),
        lines: lines.map(({ at, label, meaning, runnerUp }) => ({
          cell: linkTo(at),
          label,
          meaning: meaningLabel(meaning, language),
          otherwise: runnerUp === undefined || runnerUp.endsWith('unknown') ? null : meaningLabel(runnerUp, language),
        })),
      },
    ];
  });
  return { count: tables.reduce((sum, { lines }) => sum + lines.length, 0), tables };
}

/** Takes them all, or those of one table, as what the person says now: one step, which can be taken back. */
export function* takeAgain(
  state: SessionState,
  table?: string,
  signed: Signature = {},
): Slices<PipelineStep, SessionState> {
  const reason = say(mappingReasons.answered, {}, state.language);
  const entries = proposedAgain(state)
    .filter(({ recognition }) => table === undefined || recognition === table)
    .map(({ recognition, at, label, meaning }): MappingEntry =>
      signedBy({ recognition, at, label, meaning, confidence: 1, reason, decidedBy: 'person' }, signed),
    );
  if (entries.length === 0) return { ...state, done: null };
  return yield* withEntries(state, entries, doneAs('answered', entries.length, { canTakeBack: true }));
}
