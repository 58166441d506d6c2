import { DEVELOPMENT_ADDRESS } from "../../build/developmentAddress";
import { webpackConfiguration } from "../../build/webpackConfiguration";
import { workbenchConfiguration } from "../../build/workbenchConfiguration";
import type { WatchedBuild } from "./watchedBuild";
import { startWatchedBuild } from "./watchedBuild";

/** The pages served: the workbench's own, and the add-in's where no other add-in is opened. */
export interface Pages {
  readonly page: Pick<WatchedBuild, "folder" | "version">;
  readonly addIn: Pick<WatchedBuild, "folder" | "version"> | undefined;
}

/** Builds the pages, and unless once is enough, goes on building when a source changes. */
export async function buildPages(
  isOwn: boolean,
  { report, ...options }: { readonly once: boolean; readonly report: (message: string) => void },
): Promise<Pages> {
  const [page, addIn] = await Promise.all([
    startWatchedBuild((outputPath) => workbenchConfiguration({ outputPath }), report, options),
    isOwn
      ? startWatchedBuild(
          (outputPath) =>
            webpackConfiguration({ mode: "production", baseUrl: DEVELOPMENT_ADDRESS, outputPath }),
          report,
          options,
        )
      : undefined,
  ]);
  return { page, addIn };
}
