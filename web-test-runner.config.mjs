import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { register } from 'tsx/esm/api';

// The helpers are TypeScript; this hook lets `npx wtr` load them.
register();
const { launchers } = await import('./scripts/test/browser-launchers.ts');
const { wantedBrowsers } = await import('./scripts/test/browsers.ts');
const { browserReporter } = await import('./scripts/test/browser-reporter.ts');

const rootDir = fileURLToPath(new URL('.', import.meta.url));

// The browsers inherit the zone, so that dates are the same on every machine.
process.env.TZ = 'Asia/Ho_Chi_Minh';

export default {
  rootDir,
  files: ['packages/*/src/**/*.test.ts'],
  nodeResolve: {
    exportConditions: ['chiso-source', 'browser', 'development'],
  },
  browsers: await launchers(wantedBrowsers()),
  // More than one page at a time puts WebDriver's tests into frames.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: '20000', forbidOnly: true } },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
  ],
  filterBrowserLogs: ({ args }) =>
    !args.some((word) => String(word).includes('Lit is in dev mode')),
  staticLogging: !process.stdout.isTTY,
  reporters: [browserReporter(rootDir)],
  testRunnerHtml: (testFramework) =>
    `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Tests</title>
  </head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`,
};
