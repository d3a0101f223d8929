import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { EmbeddedHost } from '../../src/embedded/embeddedHost';
import { type ClientRealm, plugInto } from '../../src/embedded/session';

const CLIENT = '@microsoft/office-js/dist/excel-web-16.00.debug.js';

/** The client's global scope, with what the adapter uses of it. */
export type Realm = ClientRealm & { readonly Excel: typeof Excel };

const nothing = () => undefined;

let realm: Realm | undefined;

/** Microsoft's own client, unmodified, in a realm of its own with the few things of a browser that it touches; loaded once. */
export function officeRealm(): Realm {
  if (realm !== undefined) return realm;
  const scope: Record<string, unknown> = {
    console: { ...console, log: nothing, warn: nothing },
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    navigator: { userAgent: 'node' },
    location: { href: 'http://localhost/', search: '', hash: '', hostname: 'localhost', protocol: 'http:' },
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({ style: {} }),
      cookie: '',
      addEventListener: nothing,
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
  };
  for (const name of ['window', 'self', 'top', 'parent']) scope[name] = scope;
  vm.createContext(scope);
  vm.runInContext(readFileSync(require.resolve(CLIENT), 'utf8'), scope);
  realm = vm.runInContext('globalThis', scope) as Realm;
  return realm;
}

/** The client, answered by a host from now on. */
export function clientOf(host: EmbeddedHost): Realm {
  const client = officeRealm();
  plugInto(client, host);
  return client;
}
