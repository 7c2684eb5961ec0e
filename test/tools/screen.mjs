// A screen that nobody sees, for programs that need one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const START = 30_000;

/** Lets Xvfb choose a display that is free, and say which. */
export async function startScreen(programs) {
  const words = ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const screen = spawn('Xvfb', words, { stdio: ['ignore', 'pipe', 'ignore'] });
  programs.push(screen);
  const [chunk] = await once(screen.stdout, 'data', { signal: AbortSignal.timeout(START) });
  return `:${String(chunk).trim()}`;
}
