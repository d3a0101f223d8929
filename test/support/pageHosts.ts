import type { Page } from 'playwright-core';
import type { Receipt, WritePlan } from '../../src/domain/plan';
import type { Problem } from '../../src/domain/problem';
import { done, type Result } from '../../src/domain/result';
import { snapshotBuilder, streamed } from '../../src/domain/snapshot';
import type { Workbook } from '../../src/domain/workbook';
import type { HostChange, LiveHost, TakenBack } from '../../src/ports/workbookHost';
import type { HostsPage } from '../pages/hosts';
import type { pictureOf } from './workbookPicture';
import { type PlainPiece, piecesOf, put } from './plainPieces';

type Opener = 'openUniver' | 'openExcel';
/** What a test sees of a host in a page; `heard` gives the changes told so far. */
export type PageHost = LiveHost & {
  readonly heard: () => Promise<readonly HostChange[]>;
  readonly type: (sheet: string, address: string, text: string) => Promise<void>;
  readonly front: () => Promise<{ readonly sheet: string; readonly address: string }>;
  /** All that a person could find in the workbook (`openExcel` alone). */
  readonly picture: () => Promise<ReturnType<typeof pictureOf>>;
};

let last = 0;

/** A host that lives in the page, as the tests see any other. */
export async function pageHost(page: Page, opener: Opener, workbook: Workbook): Promise<PageHost> {
  last += 1;
  const id = last;
  const ask = <T>(verb: keyof HostsPage, ...given: readonly unknown[]): Promise<T> =>
    page.evaluate(
      ([name, args]) =>
        (window as unknown as { hosts: Record<string, (...given: readonly unknown[]) => unknown> }).hosts[name]?.(
          ...args,
        ),
      [verb, given] as const,
    ) as Promise<T>;
  await ask(opener, id, piecesOf(workbook));
  const read = async (): Promise<Result<Workbook, Problem>> => {
    const answer = await ask<Result<never, Problem> | { readonly ok: true; readonly pieces: readonly PlainPiece[] }>(
      'read',
      id,
    );
    if (!answer.ok) return answer;
    const builder = snapshotBuilder();
    put((answer as { readonly pieces: readonly PlainPiece[] }).pieces, builder);
    return done(builder.workbook());
  };
  return {
    read,
    stream: async (sink) => {
      const whole = await read();
      if (!whole.ok) return whole;
      streamed(whole.value, sink);
      return done(null);
    },
    apply: (plan: WritePlan, watch) =>
      ask<Result<Receipt, Problem>>('apply', id, plan, watch?.signal?.aborted === true),
    takeBack: () => ask<Result<TakenBack, Problem>>('takeBack', id),
    show: (cells) => ask<Result<null, Problem>>('show', id, cells),
    listen: async () => {
      await ask('listen', id);
      return done(() => undefined);
    },
    heard: () => ask<readonly HostChange[]>('heard', id),
    type: (sheet, address, text) => ask('type', id, sheet, address, text),
    front: () => ask('front', id),
    picture: () => ask('picture', id),
  };
}
