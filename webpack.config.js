const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const shared = {
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' }] },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  devtool: false,
  stats: 'errors-warnings',
};

/** The command line, one file that runs from a bare clone: `npm ci` leaves it ready. */
const cli = {
  ...shared,
  name: 'cli',
  target: 'node20',
  entry: './src/cli.ts',
  output: { path: path.resolve(__dirname, 'dist'), filename: 'cli.js' },
  optimization: { minimize: false },
};

/** The pane, for any static host. */
const taskpane = {
  ...shared,
  name: 'taskpane',
  target: 'web',
  entry: './src/taskpane.tsx',
  output: { path: path.resolve(__dirname, 'dist/taskpane'), filename: '[name].[contenthash:8].js', clean: true },
  plugins: [
    new HtmlPlugin({ template: 'assets/pane/taskpane.html', filename: 'taskpane.html', scriptLoading: 'defer' }),
    new CopyPlugin({ patterns: [{ from: 'assets/icons', to: 'icons' }, { from: 'assets/pane/pane.css' }] }),
  ],
  performance: { hints: 'error', maxEntrypointSize: 900e3, maxAssetSize: 900e3 },
};

module.exports = [cli, taskpane];
