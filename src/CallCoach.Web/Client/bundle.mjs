// Bundles each page's client into one file beside the other static files.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

await build({
  absWorkingDir: here,
  entryPoints: ['src/overlay.ts', 'src/home.ts', 'src/calls.ts', 'src/desk.ts', 'src/review.ts', 'src/drills.ts', 'src/recorder.ts', 'src/team.ts', 'src/board.ts', 'src/coaching.ts'],
  outdir: '../wwwroot',
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['chrome116', 'edge116', 'firefox121', 'safari17'],
  legalComments: 'none',
  logLevel: 'warning',
});
