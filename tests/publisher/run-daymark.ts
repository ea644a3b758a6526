/** The program itself, as it is typed: so that nothing but its answer can stand on stdout. */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

export interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

const MOST_OUTPUT_BYTES = 64 * 1024 * 1024;

/** Runs `daymark` with these arguments; `cwd`: the folder in which it is typed. Resolves whatever its exit code. */
export function runDaymark(args: readonly string[], { cwd }: { cwd?: string } = {}): Promise<Run> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [resolve('publisher/main.ts'), ...args],
      { maxBuffer: MOST_OUTPUT_BYTES, ...(cwd === undefined ? {} : { cwd }) },
      (error, stdout, stderr) => done({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    );
  });
}
