import type { Action, Doubt, Fact, Investment, Money, Observation, Source } from '../../domain/fact';
import { isAction, isInvestment, isObservation } from '../../domain/fact';
import type { PackRows } from '../../domain/packTable';
import { type Column, decimal, list, rowsOf, text, whole } from './fieldsOf';
import type { TextPlace } from './withheld';
import type { Withholds } from './withholding';

/** An amount that a funder brings to an action. */
interface Funding {
  readonly action: string;
  readonly funder: string;
  readonly amount: Money;
}

/**
 * The facts as four tables: observations, actions, who funds them, investments. Values are exact; the text of a source is kept for numbers
 * only; doubts keep their code alone.
 */
export function factRows(facts: readonly Fact[], withhold: Withholds): readonly PackRows[] {
  const actions = facts.filter(isAction);
  const funding = actions.flatMap(({ id, funding: all }) => all.map((one) => ({ action: id, ...one })));
  return [
    rowsOf('observations', observationColumns(withhold), facts.filter(isObservation)),
    rowsOf('actions', actionColumns(withhold), actions),
    rowsOf('action-funding', fundingColumns(withhold), funding),
    rowsOf('investments', investmentColumns(withhold), facts.filter(isInvestment)),
  ];
}

const said = (withhold: Withholds, value: string | undefined, place?: TextPlace): string | undefined =>
  value === undefined ? undefined : withhold(value, place);

const observationColumns = (withhold: Withholds): readonly Column<Observation>[] => [
  text('indicator', ({ indicator }) => indicator),
  text('sector', ({ sector }) => sector),
  text('carrier', ({ carrier }) => carrier),
  whole('scope', ({ scope }) => scope),
  whole('year', ({ year }) => year),
  text('status', ({ status }) => status),
  text('perimeter_level', ({ perimeter }) => perimeter.level),
  text('perimeter_siren', ({ perimeter }) => perimeter.siren),
  text('perimeter_insee', ({ perimeter }) => perimeter.insee),
  text('perimeter_label', ({ perimeter }) => said(withhold, perimeter.label)),
  text('perimeter_from', ({ perimeter }) => perimeter.from),
  text('inventory_version', ({ version }) => said(withhold, version)),
  text('producer', ({ producer }) => said(withhold, producer)),
  text('gwp', ({ gwp }) => gwp),
  text('netting', ({ netting }) => netting),
  decimal('read_value', ({ read }) => read.value),
  text('read_unit', ({ read }) => said(withhold, read.unit)),
  decimal('value', ({ value }) => value),
  text('unit', ({ unit }) => unit),
  text('missing_key', ({ missing }) => missing?.key),
  text('missing_reason', ({ missing }) => missing?.reason),
  text('missing_place', ({ missing }) => said(withhold, missing?.place)),
  text('missing_note', ({ missing }) => said(withhold, missing?.note)),
  text('bound', ({ bound }) => bound),
  decimal('span_min', ({ span }) => span?.[0]),
  decimal('span_max', ({ span }) => span?.[1]),
  ...collected(withhold),
  ...sourceColumns<Observation>(
    withhold,
    ({ source }) => source,
    ({ value }) => value !== undefined,
  ),
];

const actionColumns = (withhold: Withholds): readonly Column<Action>[] => [
  text('id', ({ id }) => withhold(id)),
  text('title', ({ title }) => withhold(title)),
  text('description', ({ description }) => said(withhold, description)),
  text('axis', ({ axis }) => said(withhold, axis)),
  text('sector', ({ sector }) => sector),
  text('lead', ({ lead }) => said(withhold, lead, 'pilot')),
  list('partners', ({ partners }) => partners.map((one) => withhold(one))),
  text('level', ({ level }) => level),
  text('status', ({ status }) => said(withhold, status)),
  text('start', ({ start }) => said(withhold, start)),
  text('end', ({ end }) => said(withhold, end)),
  decimal('budget_read_value', ({ budget }) => budget?.read.value),
  text('budget_read_unit', ({ budget }) => said(withhold, budget?.read.unit)),
  decimal('budget_value', ({ budget }) => budget?.value),
  text('budget_currency', ({ budget }) => budget?.currency),
  text('budget_tax_basis', ({ budget }) => budget?.taxBasis),
  decimal('reduction_value', ({ reduction }) => reduction?.value),
  text('reduction_unit', ({ reduction }) => reduction?.unit),
  list('measures', ({ measures }) => measures.map((one) => withhold(one))),
  list('indicators', ({ indicators }) => indicators.map((one) => withhold(one))),
  ...collected(withhold),
  ...sourceColumns<Action>(
    withhold,
    ({ source }) => source,
    () => false,
  ),
];

const fundingColumns = (withhold: Withholds): readonly Column<Funding>[] => [
  text('action', ({ action }) => withhold(action)),
  text('funder', ({ funder }) => withhold(funder)),
  ...moneyColumns<Funding>(withhold, ({ amount }) => amount),
  ...sourceColumns<Funding>(
    withhold,
    ({ amount }) => amount.source,
    () => true,
  ),
];

const investmentColumns = (withhold: Withholds): readonly Column<Investment>[] => [
  text('title', ({ title }) => withhold(title)),
  text('operation', ({ operation }) => said(withhold, operation)),
  list('actions', ({ actions }) => actions.map((one) => ({ ...one, action: withhold(one.action) }))),
  text('sector', ({ sector }) => sector),
  text('owner', ({ owner }) => said(withhold, owner)),
  text('payer', ({ payer }) => said(withhold, payer)),
  text('funder', ({ funder }) => said(withhold, funder)),
  text('level', ({ level }) => level),
  whole('year', ({ year }) => year),
  text('nature', ({ nature }) => nature),
  text('measure', ({ measure }) => measure),
  text('view', ({ view }) => view),
  text('valuation', ({ valuation }) => valuation),
  whole('price_year', ({ priceYear }) => priceYear),
  text('budget', ({ budget }) => said(withhold, budget)),
  text('transfer', ({ isTransfer }) => (isTransfer === true ? 'yes' : undefined)),
  ...moneyColumns<Investment>(withhold, ({ amount }) => amount),
  ...collected(withhold),
  ...sourceColumns<Investment>(
    withhold,
    ({ source }) => source,
    () => true,
  ),
];

const moneyColumns = <T>(withhold: Withholds, of: (thing: T) => Money): readonly Column<T>[] => [
  decimal('read_value', (thing) => of(thing).read.value),
  text('read_unit', (thing) => withhold(of(thing).read.unit)),
  decimal('value', (thing) => of(thing).value),
  text('currency', (thing) => of(thing).currency),
  text('tax_basis', (thing) => of(thing).taxBasis),
];

const collected = (withhold: Withholds): readonly Column<Fact>[] => [
  text('use', ({ use }) => use),
  decimal('confidence', ({ confidence }) => confidence),
  list('doubts', ({ doubts }) => doubts.map(({ code }: Doubt) => withhold(code))),
];

/** The first file's cell, and where it stands in the contract's workbook when it was taken from another. */
const sourceColumns = <T>(
  withhold: Withholds,
  of: (thing: T) => Source,
  isNumber: (thing: T) => boolean,
): readonly Column<T>[] => [
  text('source_file', (thing) => said(withhold, of(thing).file)),
  text('source_sheet', (thing) => withhold(of(thing).sheet)),
  text('source_address', (thing) => of(thing).address),
  text('source_text', (thing) => (isNumber(thing) ? withhold(of(thing).text) : undefined)),
  text('copy_sheet', (thing) => said(withhold, of(thing).copy?.sheet)),
  text('copy_address', (thing) => of(thing).copy?.address),
];
