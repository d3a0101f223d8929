import { Link } from 'office-ui-fabric-react';
import { useState } from 'react';
import type { View } from '../../app/view/view';
import { checkCounts, checkWords } from '../../catalogue/pane/pages';
import { type Filter, noFilter } from '../model/paneState';
import { PageTitle } from '../parts/PageTitle';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';
import { checkLine, checkTitle } from './checkTitle';
import { FindingSections } from './FindingSections';
import { Filters } from './Filters';
import { SettledList } from './SettledList';
import { shownGroups } from './shownGroups';
import { useJustSettled } from './useJustSettled';

interface Props {
  readonly view: View;
  readonly isWaiting: boolean;
  readonly filter: Filter;
}

/** Vérifier: findings by cause, the gravest first; an address goes to its cell, a fix shows before and after. */
export function CheckPage({ view, isWaiting, filter }: Props) {
  const speaking = useSpeaking();
  const { say, count } = speaking;
  const model = usePaneModel();
  const { check, tables } = view;
  const shown = shownGroups(check, filter);
  const cells = shown.reduce((sum, group) => sum + (group.sheet === null ? 0 : group.count), 0);
  const justNow = useJustSettled(check.groups);
  const [open, setOpen] = useState(shown.find(({ severity }) => severity === 'blocking')?.key ?? null);
  const written = tables.groups.flatMap((group) => group.tables);
  const table = filter.sheet === null ? undefined : written.find(({ cell }) => cell?.at.sheet === filter.sheet);
  return (
    <>
      <PageTitle title={checkTitle(check, speaking)} line={checkLine(check, speaking)} />
      <Filters check={check} filter={filter} onFilter={model.filter} />
      <p className="second ends">
        <span>{count(checkCounts.shown, shown.length, { cells: count(checkCounts.cells, cells) })}</span>
        <Link onClick={() => void model.refresh()}>{say(isWaiting ? checkWords.changed : checkWords.refresh)}</Link>
      </p>
      {table !== undefined && <Link onClick={() => void model.openTable(table)}>{say(checkWords.seeTable)}</Link>}
      {shown.length === 0 && check.groups.length > 0 && (
        <p>
          {say(checkWords.nothingInFilter)}{' '}
          <Link onClick={() => model.filter(noFilter)}>{say(checkWords.showAll)}</Link>
        </p>
      )}
      <FindingSections groups={shown} open={open} onOpen={(key) => setOpen(open === key ? null : key)} />
      {check.labelsAsked > 0 && (
        <p className="second">
          {count(checkCounts.unsettled, check.labelsAsked)}{' '}
          <Link onClick={() => model.go('read')}>{say(checkWords.settleThem)}</Link>
        </p>
      )}
      <Section title={say(checkWords.settled)}>
        <SettledList settled={check.settled} unneeded={check.unneeded} justNow={justNow} />
      </Section>
    </>
  );
}
