import type { Action, Fact } from '../../domain/fact';
import { actionsIn } from '../../domain/factsByKind';
import { plain } from '../../domain/label';

/** The actions of the plans, and the ways in which a plan of investments names them. */
export interface PlannedActions {
  readonly all: readonly Action[];
  readonly titleOf: (id: string) => string;
  /** The action that a text names by its identifier, its number or its title; `null` where it names none, or two. */
  readonly named: (text: string) => Action | null;
  /** The same without the number that it begins with: `1 ; 3` is not action 1. */
  readonly titled: (text: string) => Action | null;
}

const NUMBER = /^(?:(?:fiches?|actions?|fa|n ?°|no|num(?:ero)?)[ .:°-]*)*(\d+(?:[.-]\d+)*[a-z]?)(?![a-z\d])/;

export function plannedActions(facts: readonly Fact[]): PlannedActions {
  const all = actionsIn(facts).filter(({ use }) => use !== 'excluded');
  const titles = new Map(all.map(({ id, title }) => [id, title]));
  const names = new Map<string, Action | null>();
  const add = (name: string, action: Action) => {
    if (name === '') return;
    const before = names.get(name);
    names.set(name, before === undefined || before?.id === action.id ? action : null);
  };
  for (const action of all) {
    add(plain(action.id), action);
    add(plain(action.title), action);
    add(plain(action.source.text), action);
    add(numberIn(action.source.text) ?? '', action);
  }
  return {
    all,
    titleOf: (id) => titles.get(id) ?? id,
    titled: (text) => names.get(plain(text)) ?? null,
    named: (text) => names.get(plain(text)) ?? names.get(numberIn(text) ?? '') ?? null,
  };
}

const numberIn = (text: string): string | null => NUMBER.exec(plain(text))?.[1] ?? null;
