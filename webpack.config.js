const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const shared = {
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' }] },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  devtool: false,
  stats: 'errors-warnings',
};
const to = (folder) => ({
  path: path.resolve(__dirname, 'dist', folder),
  filename: '[name].[contenthash:8].js',
  clean: true,
});

/** The command line, one file that runs from a bare clone: `npm ci` leaves it ready. */
const cli = {
  ...shared,
  name: 'cli',
  target: 'node20',
  entry: './src/cli.ts',
  output: { path: path.resolve(__dirname, 'dist'), filename: 'cli.js' },
  optimization: { minimize: false },
};

/** The worker alone, to see that it bundles and what it weighs; the pages bundle it as a chunk of theirs. */
const engine = {
  ...shared,
  name: 'engine',
  target: 'webworker',
  entry: { engine: './src/engine.worker.ts' },
  output: to('engine'),
  performance: { hints: 'error', maxEntrypointSize: 1500e3, maxAssetSize: 1500e3 },
};

/** The pane, for any static host. */
const taskpane = {
  ...shared,
  name: 'taskpane',
  target: 'web',
  entry: './src/taskpane.tsx',
  output: to('taskpane'),
  plugins: [
    new HtmlPlugin({ template: 'assets/pane/taskpane.html', filename: 'taskpane.html', scriptLoading: 'defer' }),
    new CopyPlugin({ patterns: [{ from: 'assets/icons', to: 'icons' }, { from: 'assets/pane/pane.css' }] }),
  ],
  performance: { hints: 'error', maxEntrypointSize: 900e3, maxAssetSize: 900e3 },
};

/** Pages with a living spreadsheet. It comes minified, and is served from this machine: nothing is minified again. */
const withSpreadsheet = {
  ...shared,
  target: 'web',
  experiments: { css: true },
  optimization: { minimize: false },
  performance: { hints: false },
};

/** What only tests open. */
const testPages = {
  ...withSpreadsheet,
  name: 'test-pages',
  entry: { hosts: './test/pages/hosts.ts' },
  output: to('test-pages'),
  plugins: [new HtmlPlugin({ template: 'test/pages/hosts.html', filename: 'hosts.html', chunks: ['hosts'] })],
};

module.exports = [cli, engine, taskpane, testPages];
