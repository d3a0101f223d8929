import { embeddedHost, type EmbeddedHost } from '../../src/embedded/embeddedHost';
import { memoryWorkbook } from '../../src/embedded/memory/memoryWorkbook';
import { personTypes } from '../../src/embedded/personTypes';
import { workbookOf } from '../../src/domain/drawnWorkbook';
import { STORED_NAMESPACE } from '../../src/adapters/stored/readStored';
import { storedXml } from '../../src/adapters/xlsx/storedPart';
import { formatKind } from '../../src/adapters/xlsx/read/formatKind';
import { arithmetic } from '../support/arithmetic';
import { pictureOf } from '../support/workbookPicture';
import { EXCEL, type Asked, type ExcelOrder, type Told } from './farExcel';

/** Excel in a thread of its own, as it is in reality: panes ask it over a channel, a test holds it by its orders. */
const channel = new BroadcastChannel(EXCEL);
const tell: (told: Told) => void = channel.postMessage.bind(channel);
let host: EmbeddedHost | null = null;

channel.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { pane, number, request } = data;
  host?.answer(request).then(
    (text) => text !== null && tell({ pane, number, text }),
    () => tell({ pane, number, isLost: true }),
  );
});

const orders: { readonly [K in ExcelOrder['is']]: (order: Extract<ExcelOrder, { is: K }>) => unknown } = {
  open: ({ sheets, stored }) => {
    const customXml = stored === undefined ? [] : [{ namespace: STORED_NAMESPACE, text: storedXml(stored) }];
    const workbook = workbookOf(sheets, { kindOf: formatKind, customXml });
    host = embeddedHost(memoryWorkbook(workbook, { engine: arithmetic }));
    host.onEvent = (type, target, args) => tell({ event: { type, target, args } });
  },
  type: ({ at, content }) => personTypes(opened(), at, content),
  /** So many requests more are answered, then none: the connection is gone; `null` brings it back. */
  cut: ({ after }) => {
    const last = after === null ? Infinity : opened().traffic.batches + after;
    opened().state.interfere = (batch) => (batch > last ? { is: 'lost', isDone: false } : null);
  },
  traffic: () => ({ ...opened().traffic }),
  picture: () => pictureOf(opened().workbook),
};

function opened(): EmbeddedHost {
  if (host === null) throw new Error('no workbook is open');
  return host;
}

self.addEventListener('message', ({ data }: MessageEvent<ExcelOrder>) => {
  self.postMessage((orders[data.is] as (order: ExcelOrder) => unknown)(data) ?? null, { transfer: [] }); // of the order's own kind
});
