import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import type { Configuration, Stats } from "webpack";
import { BuildError } from "./buildError";

/** A build that is kept up to date while sources change. */
export interface WatchedBuild {
  readonly folder: string;
  /** Rises with each build that succeeded. */
  readonly version: () => number;
  stop(): Promise<void>;
}

/** A folder of its own, so that two workbenches never build into each other's; gone when the process ends. */
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "workbench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function faultsOf(stats: Stats): string {
  return stats.toString({ all: false, errors: true, colors: false });
}

/**
 * Builds, and goes on building when a source changes.
 * @param onFault hears of a later build that failed; what was built before stays in place
 * @param options `once` for a build that later changes leave alone
 * @throws BuildFailed where the first build fails
 */
export function startWatchedBuild(
  configure: (folder: string) => Configuration,
  onFault: (message: string) => void,
  { once = false } = {},
): Promise<WatchedBuild> {
  const folder = temporaryFolder();
  const compiler = webpack(configure(folder));
  let version = 0;
  return new Promise((resolve, reject) => {
    const watching = compiler.watch({ aggregateTimeout: 200 }, (fault, stats) => {
      const message = fault?.message ?? (stats?.hasErrors() ? faultsOf(stats) : undefined);
      if (message !== undefined && version === 0) return reject(new BuildError(message));
      if (message !== undefined) return onFault(message);
      version++;
      const stop = (): Promise<void> => new Promise((done) => watching?.close(() => done()));
      resolve({ folder, version: () => version, stop });
      if (once) void stop();
    });
  });
}
