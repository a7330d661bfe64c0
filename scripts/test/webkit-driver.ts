import { type ChildProcess, spawn } from 'node:child_process';
import { requireProgram } from './browsers.js';

/** How long the driver and its virtual display may take to answer. */
const startTimeoutMs = 30_000;

export interface WebKitDriver {
  stop(): void;
}

/**
 * Starts WebKitWebDriver under a virtual display. It leads its own process
 * group, so that the display and the browser go when it goes, however this
 * process ends. The browser inherits the settings that are named, and the rest
 * of this process's environment.
 */
export async function startWebKitDriver(
  port: number,
  settings: NodeJS.ProcessEnv = {},
): Promise<WebKitDriver> {
  const child = spawn(
    requireProgram('xvfbRun'),
    [
      '-a',
      '-s',
      '-screen 0 1280x1024x24',
      requireProgram('webkitDriver'),
      `--port=${port}`,
    ],
    { detached: true, stdio: 'ignore', env: { ...process.env, ...settings } },
  );
  const stop = (): void => killGroup(child);
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(1));
  }
  await waitUntilReady(port, child);
  return { stop };
}

async function waitUntilReady(port: number, child: ChildProcess) {
  const end = Date.now() + startTimeoutMs;
  while (Date.now() < end) {
    if (child.exitCode !== null) break;
    try {
      const response = await fetch(`http://127.0.0.1:${port}/status`);
      if (response.ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`WebKitWebDriver does not answer on port ${port}`);
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}
