import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'content-security-policy': "frame-ancestors 'none'",
};

/** A path as people read it; one that is written wrong leads nowhere. */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return '/%';
  }
}

/**
 * Serves a folder of built pages to this machine alone. `files` puts other files at addresses of the folder, with their
 * own names. Anything that names another host than this machine is refused: no other site may read what is served.
 */
export function servePages({ folder, files = {}, port = 0 }) {
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = normalize(decoded((request.url ?? '/').split(/[?#]/)[0]));
    const name = path.endsWith(sep) ? join(path, 'index.html') : path;
    const given = files[name.replaceAll(sep, '/').replace(/^\//, '')];
    const file = given ?? join(folder, name);
    const isInside = given !== undefined || file.startsWith(folder + sep);
    if (!['localhost', '127.0.0.1'].includes(host) || !isInside || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, HEADERS).end();
      return;
    }
    response.writeHead(200, {
      ...HEADERS,
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...(given !== undefined && { 'x-file-name': encodeURIComponent(basename(given)) }),
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((listening, refused) => {
    server.once('error', refused);
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address();
      listening({ address: `http://localhost:${taken}/`, close: () => server.close() });
    });
  });
}
