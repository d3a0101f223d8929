import type { View } from '../../app/view/view';
import { messageWords, startWords } from '../../catalogue/pane/frame';
import type { Message } from '../../domain/message';
import type { Problem } from '../../domain/problem';
import { failed, type Result } from '../../domain/result';
import { dayOf, type Signature } from '../../domain/signature';
import { sayPrinted } from '../../domain/typography';
import type { AnswerTo, Ask, EngineAnswer, Verb } from '../../worker/protocol';
import { naming } from './naming';
import { firstState, type Page, type PaneState, type Work } from './paneState';
import type { Surroundings } from './surroundings';
import { waysOut } from './waysOut';

/** Where the name that decisions are signed with is kept. */
export const SIGNATURE = 'signature';

/**
 * What every verb of the pane stands on: the state and who looks at it, questions to the worker, long work one piece at
 * a time, refusals and faults in words.
 */
export class PaneCore {
  #state: PaneState;
  readonly #listeners = new Set<() => void>();
  #running: Promise<unknown> = Promise.resolve();
  #stop: AbortController | null = null;
  #again: (() => Promise<void>) | null = null;
  #refusals: { readonly kind: Problem['kind']; readonly times: number } | null = null;
  readonly #asked = new Set<Work['is']>();
  readonly naming: ReturnType<typeof naming>;

  constructor(readonly around: Surroundings) {
    this.naming = naming(around);
    const theme = around.tastes.get('theme');
    const language = around.tastes.get('language') === 'en' ? 'en' : 'fr';
    this.#state = firstState(language, theme === 'light' || theme === 'dark' ? theme : 'system');
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): PaneState => this.#state;

  put(change: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** A page over the place, or over the page that it leads back to: never two deep. */
  readonly open = (page: Page): void => {
    const { page: now, behind } = this.#state;
    const leads = page.is === 'settings' || page.is === 'origin';
    this.put({ page, behind: !leads || now === null ? null : now.is === page.is ? behind : now, ...this.leftBehind() });
  };

  /** What was only to be known on the screen that is left; what stops something stays until it is settled. */
  leftBehind(): Partial<PaneState> {
    return this.#state.message?.tone === 'information' ? { message: null } : {};
  }

  /** A view that waited is shown once the officer moves. */
  arrived(): Partial<PaneState> {
    const { waiting } = this.#state;
    return waiting === null ? {} : { view: waiting, waiting: null };
  }

  /** `null` when it was refused: the pane then says why. */
  async ask<V extends Verb>(verb: V, ask: Ask<V>, signal?: AbortSignal): Promise<AnswerTo<V> | null> {
    let answer: EngineAnswer<AnswerTo<V>>;
    try {
      answer = await this.around.engine.ask(verb, ask, {
        ...(signal && { signal }),
        onProgress: (step, share) => this.step({ step, share: 0.5 + share / 2 }),
      });
    } catch (fault) {
      this.fault(fault);
      return null;
    }
    if (answer.ok) return answer.value;
    this.tell(answer.problem, answer.sentence);
    return null;
  }

  /** Asks for a new view and shows it. */
  async show<V extends Verb>(verb: V, ask: Ask<V>): Promise<void> {
    await this.queue(async () => {
      const view = await this.ask(verb, ask);
      if (view === null) return;
      const shown = view as View; // called for verbs that answer a view
      const { place: doneIn, isUnsaved } = this.#state;
      this.put({ view: shown, doneIn, waiting: null, message: null, isUnsaved: isUnsaved || shown.isToSave });
      if (shown.isToKeep) await this.naming.named((workbook) => this.ask('keepUnder', { workbook }));
    });
  }

  /** What the host refused, in a sentence, with a way to try again. */
  async refused(problem: Problem, again: () => Promise<void>): Promise<void> {
    this.#again = again;
    const said = await this.around.engine.ask('sayProblem', { problem, language: this.#state.language });
    this.tell(problem, said.ok ? said.value : '');
  }

  async tryAgain(): Promise<void> {
    await this.#again?.();
  }

  tell(problem: Problem, text: string): void {
    const { kind } = problem;
    this.#refusals = { kind, times: this.#refusals?.kind === kind ? this.#refusals.times + 1 : 1 };
    const isReading = this.#state.work !== null && this.#state.work.is !== 'writing';
    const stopped = this.say(isReading ? startWords.stopped : messageWords.cancelled);
    this.put({ message: { text: kind === 'cancelled' ? stopped : text, ...waysOut(problem, this.#refusals.times) } });
  }

  /** Something to know that stops nothing. */
  remark(text: Message<never>): void {
    this.put({ message: { tone: 'information', text: this.say(text), actions: ['dismiss'] } });
  }

  fault(fault: unknown): void {
    const detail = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
    const text = this.say(messageWords.fault);
    this.put({ work: null, message: { tone: 'blocking', text, actions: ['copyDetail', 'reload'], detail } });
  }

  /** Long work: one at a time, shown, and stopped by « Annuler ». What is asked twice is done once. */
  async work(is: Work['is'], run: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.#asked.has(is)) return;
    this.#asked.add(is);
    await this.queue(async () => {
      const stop = new AbortController();
      this.#stop = stop;
      this.put({ work: { is, share: 0 }, message: null });
      try {
        await run(stop.signal);
      } finally {
        this.#stop = null;
        this.#asked.delete(is);
        this.put({ work: null });
        if (this.#state.message === null) this.#refusals = null;
      }
    });
  }

  /** Ends at once when it is stopped, whatever the host still does: for what writes nothing. */
  async untilStopped<T>(run: Promise<Result<T, Problem>>, signal: AbortSignal): Promise<Result<T, Problem>> {
    const stopped = new Promise<Result<T, Problem>>((end) =>
      signal.addEventListener('abort', () => end(failed({ kind: 'cancelled' })), { once: true }),
    );
    return Promise.race([run, stopped]);
  }

  /** How the host is watched while it works: its silence is told for as long as it lasts. */
  readonly onSilence = (isSilent: boolean): void => this.step({ isSilent });

  step(done: Partial<Work>): void {
    const { work } = this.#state;
    if (work !== null) this.put({ work: { ...work, ...done } });
  }

  cancel(): void {
    this.#stop?.abort();
    this.step({ isStopping: true });
  }

  async queue(run: () => Promise<void>): Promise<void> {
    const mine = this.#running.then(run).catch((fault: unknown) => this.fault(fault));
    this.#running = mine;
    await mine;
  }

  /** What is decided now is of today, and of the name that the officer typed. */
  signature(): Signature & { readonly on: string } {
    const by = this.around.tastes.get(SIGNATURE) ?? '';
    return { on: dayOf(this.around.now()), ...(by !== '' && { by }) };
  }

  say(text: Message<never>): string {
    return sayPrinted(text, {} as Record<never, string>, this.#state.language);
  }

  /** The time as people read it: `14 h 32`. */
  time(): string {
    const { language } = this.#state;
    const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    const text = clock.format(this.around.now());
    return language === 'fr' ? text.replace(':', '\u00a0h\u00a0') : text;
  }
}
