import type { EmbeddedHost } from './embeddedHost';

/** The client's own names for its seam. */
const OVERRIDE = '_overrideSession';
const HANDLE = '_handleRichApiMessage';

/** The part of the client's global scope that a session is plugged into: a page's window, or a realm of its own. */
export interface ClientRealm {
  readonly Object: typeof Object;
  readonly JSON: typeof JSON;
  readonly Promise: typeof Promise;
  readonly OfficeExtension: {
    readonly SessionBase: { prototype: object; [OVERRIDE]?: unknown };
    readonly GenericEventRegistration: {
      readonly getGenericEventRegistration: (control: string) => { [HANDLE]: (message: unknown) => void };
    };
    readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<unknown>) => void;
  };
}

interface Request {
  readonly Body: unknown;
}

/**
 * Puts a host in place of Excel, behind the client's one seam. Every object handed to the client is made in its own
 * realm. Each answer comes in a task of its own, as it would from another process.
 */
export function plugInto(realm: ClientRealm, host: Pick<EmbeddedHost, 'answer' | 'onEvent'>): void {
  const { SessionBase, GenericEventRegistration, _testSetRichApiMessageReadyImpl } = realm.OfficeExtension;
  const inRealm = (value: unknown): unknown => realm.JSON.parse(JSON.stringify(value));
  const executeAsync = (_data: unknown, _flags: unknown, message: Request): Promise<unknown> =>
    new realm.Promise((resolve, reject) => {
      const given = (text: string | null): void => {
        if (text === null) return; // never answered
        const answer = inRealm({ ErrorCode: '', ErrorMessage: '', Headers: {} }) as Record<string, unknown>;
        answer['Body'] = realm.JSON.parse(text);
        resolve(answer);
      };
      setTimeout(() => void host.answer(JSON.stringify(message.Body)).then(given, reject), 0);
    });
  const session = realm.Object.create(SessionBase.prototype) as Record<string, unknown>;
  session['_resolveRequestUrlAndHeaderInfo'] = () => realm.Promise.resolve(inRealm({ url: 'embedded', headers: {} }));
  session['_createRequestExecutorOrNull'] = () => ({ executeAsync });
  session['getEventRegistration'] = (control: string) => GenericEventRegistration.getGenericEventRegistration(control);
  _testSetRichApiMessageReadyImpl(() => realm.Promise.resolve());
  SessionBase[OVERRIDE] = session;
  host.onEvent = (messageType, targetId, args) => {
    const entry = { messageCategory: 65_536, messageType, targetId, message: JSON.stringify(args) };
    GenericEventRegistration.getGenericEventRegistration('')[HANDLE](inRealm({ entries: [entry] }));
  };
}
