// A virtual screen for programs that need one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const START = 30_000;

/** Starts Xvfb on a free display and returns its name. */
export async function startScreen(programs) {
  const args = ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const screen = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  programs.push(screen);
  const [chunk] = await once(screen.stdout, 'data', { signal: AbortSignal.timeout(START) });
  return `:${String(chunk).trim()}`;
}
