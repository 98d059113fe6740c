// Bundles one test file, or all, with the client's own tools and runs them: node run.mjs [NAME.test.ts]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const require = createRequire(join(here, '../../../src/CallCoach.Web/Client/package.json'));
const { build } = await import(pathToFileURL(require.resolve('esbuild')));

const files = process.argv[2] ? [process.argv[2]] : readdirSync(here).filter(file => file.endsWith('.test.ts'));
const out = mkdtempSync(join(tmpdir(), 'callcoach-client-'));
try {
  await build({ absWorkingDir: here, entryPoints: files, outdir: out, bundle: true, format: 'esm', platform: 'node', outExtension: { '.js': '.mjs' }, logLevel: 'error' });
  const { status } = spawnSync(process.execPath, ['--test', '--test-reporter=spec', ...files.map(file => join(out, file.replace(/\.ts$/, '.mjs')))], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}
