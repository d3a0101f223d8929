import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const webpack = createRequire(import.meta.url)('webpack');
const here = dirname(fileURLToPath(import.meta.url));

/** Builds what is measured as the command line is built, and returns the bundle's path. */
export function bundle() {
  const path = join(tmpdir(), 'passerelle-bench');
  const settings = {
    mode: 'production',
    target: 'node20',
    context: resolve(here, '..'),
    entry: './bench/measured.ts',
    output: { path, filename: 'measured.cjs', library: { type: 'commonjs2' } },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' }] },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    optimization: { minimize: false },
    devtool: false,
  };
  return new Promise((done, fail) => {
    webpack(settings, (error, stats) => {
      if (error) fail(error);
      else if (stats.hasErrors()) fail(new Error(stats.toString('errors-only')));
      else done(join(path, 'measured.cjs'));
    });
  });
}
