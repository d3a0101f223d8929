import { type ClientRealm, plugInto } from '../../src/embedded/session';
import { type Asked, EXCEL, type Told } from './farExcel';

/** Loaded after Microsoft's client: the page is in Excel, which answers from another thread. `?api=1.12` says which Excel. */
const pane = crypto.randomUUID();
const channel = new BroadcastChannel(EXCEL);
const send: (asked: Asked) => void = channel.postMessage.bind(channel);
const waiting = new Map<number, { readonly end: (text: string) => void; readonly fail: (lost: Error) => void }>();
const version = Number((new URLSearchParams(location.search).get('api') ?? '1.20').split('.')[1]);

const far: Parameters<typeof plugInto>[1] = {
  answer: (request) =>
    new Promise((end, fail) => {
      const number = waiting.size === 0 ? 1 : Math.max(...waiting.keys()) + 1;
      waiting.set(number, { end, fail });
      send({ pane, number, request });
    }),
  onEvent: () => undefined,
};

channel.addEventListener('message', ({ data }: MessageEvent<Told>) => {
  if ('event' in data) return far.onEvent(data.event.type, data.event.target, data.event.args);
  if (data.pane !== pane) return;
  const asked = waiting.get(data.number);
  waiting.delete(data.number);
  if ('text' in data) asked?.end(data.text);
  else asked?.fail(new Error('connection lost'));
});

plugInto(window as unknown as ClientRealm, far); // the client has put its own names there

/** The few things of Office's own that the pane asks; outside of an Office frame the client has none of them. */
const office = {
  onReady: async () => ({ host: 'Excel', platform: 'OfficeOnline' }),
  HostType: { Excel: 'Excel' },
  context: {
    displayLanguage: 'fr-FR',
    contentLanguage: 'fr-FR',
    requirements: {
      isSetSupported: (set: string, wanted: string) => set === 'ExcelApi' && Number(wanted.split('.')[1]) <= version,
    },
  },
};

Object.assign(window, { Office: office });
