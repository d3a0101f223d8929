import { mappingReasons } from '../../catalogue/mappingReasons';
import { type Fact, type Investment, SURE } from '../../domain/fact';
import { plain } from '../../domain/label';
import type { Mapping, MappingEntry } from '../../domain/mapping';
import { type Language, say } from '../../domain/message';
import { isPays, type PaidAction, paidActions } from '../../domain/operationLink';
import type { Recognition } from '../../domain/recognition';
import type { Workbook } from '../../domain/workbook';
import { likeActions } from '../reading/likeActions';
import { operationsIn } from './operations';
import { plannedActions } from './plannedActions';
import { proposalFor } from './proposal';

/** What was understood before operations are tied to actions. */
export interface Unlinked {
  readonly facts: readonly Fact[];
  readonly recognitions: readonly Recognition[];
  readonly mapping: Mapping;
}

/**
 * Ties the operations of plans of investments to the actions that they pay: what was answered, by the number of the operation, else
 * what the plan says, else a likeness, which is asked. Only what is sure or answered is written in the facts.
 */
export function linkOperations(
  workbook: Workbook,
  { facts, recognitions, mapping }: Unlinked,
  memory: Mapping,
  language: Language,
): Pick<Unlinked, 'facts' | 'mapping'> {
  const actions = plannedActions(facts);
  const operations = actions.all.length === 0 ? [] : operationsIn(workbook, recognitions, mapping, facts);
  if (operations.length === 0) return { facts, mapping };
  const nearest = likeActions(
    actions.all.map(({ id, title, description = '', sector = '' }) => ({
      id,
      title,
      description: `${description} ${sector}`,
    })),
  );
  const answers = new Map(
    memory
      .filter(({ meaning, decidedBy }) => isPays(meaning) && decidedBy !== 'engine')
      .map((one) => [plain(one.label), one]),
  );
  const known = new Set(actions.all.map(({ id }) => id));
  const entries = operations.map((operation): MappingEntry => {
    const { recognition, at, label } = operation;
    const answer = answers.get(plain(label));
    if (answer !== undefined) return answeredOn(answer, { recognition, at, label }, language);
    return { recognition, at, label, decidedBy: 'engine', ...proposalFor(operation, actions, nearest, language) };
  });
  const paid = new Map<Fact, readonly PaidAction[]>();
  operations.forEach((operation, i) => {
    const entry = entries[i]!; // one for each operation
    const links = entry.confidence < SURE ? null : paidActions(entry.meaning);
    const own = links?.filter(({ action }) => known.has(action)) ?? [];
    if (own.length > 0) for (const fact of operation.facts) paid.set(fact, own);
  });
  const others = mapping.filter(({ meaning }) => !isPays(meaning));
  return { facts: facts.map((fact) => linked(fact, paid.get(fact))), mapping: [...others, ...entries] };
}

function answeredOn(
  { meaning, decidedBy }: MappingEntry,
  place: Pick<MappingEntry, 'recognition' | 'at' | 'label'>,
  language: Language,
): MappingEntry {
  const isNow = decidedBy === 'person';
  const reason = say(isNow ? mappingReasons.answered : mappingReasons.remembered, {}, language);
  return { ...place, meaning, confidence: 1, reason, decidedBy: isNow ? 'person' : 'memory' };
}

const linked = (fact: Fact, actions: readonly PaidAction[] | undefined): Fact =>
  actions === undefined || fact.kind !== 'investment' ? fact : ({ ...fact, actions } satisfies Investment);
