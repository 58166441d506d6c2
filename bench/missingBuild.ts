import { existsSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";
import { DEVELOPMENT_ADDRESS } from "../build/developmentAddress";
import { webpackConfiguration } from "../build/webpackConfiguration";

/** Where `npm run build` puts what is weighed. */
export const BUILT = "dist";

interface Building {
  readonly folder: string;
  /** Takes a line for whoever waits. */
  readonly tell: (line: string) => void;
  readonly build: (folder: string) => Promise<void>;
}

/**
 * Makes the build that is to be weighed where there is none, and says so before it takes its time. A build that fails
 * is reported: the measures that weigh it then fail by themselves, and the others go on.
 */
export async function makeMissingBuild({ folder, tell, build }: Building): Promise<void> {
  if (existsSync(join(folder, "boot.js"))) return;
  tell(`There is no build to weigh in ${folder}: it is made first, as npm run build does.`);
  try {
    await build(folder);
  } catch (error) {
    tell(
      `The build failed, so that nothing can be weighed: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Builds the add-in for production. */
export function buildAddIn(folder: string): Promise<void> {
  const settings = webpackConfiguration({
    mode: "production",
    baseUrl: DEVELOPMENT_ADDRESS,
    outputPath: join(process.cwd(), folder),
  });
  return new Promise((resolve, reject) => {
    webpack(settings, (fault, stats) => {
      if (fault) reject(fault);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
