import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { counted, limited, type Measure } from "../measure";
import { BUILT } from "../missingBuild";

/** The size of Microsoft's own React template for a pane, gzipped. */
const TEMPLATE_KILOBYTES = 169;

function kilobytes(names: readonly string[]): number {
  const bytes = names.map((name) => gzipSync(readFileSync(join(BUILT, name))).length);
  return bytes.reduce((sum, each) => sum + each, 0) / 1000;
}

function scripts(): string[] {
  if (!existsSync(BUILT)) throw new Error(`there is no build in ${BUILT}: npm run build makes it`);
  return readdirSync(BUILT).filter((name) => name.endsWith(".js"));
}

const atStart = () => scripts().filter((name) => /^(?:boot|mount)\./.test(name));

/**
 * The size of what loads at the pane's start: of the template that is everything. Whatever a view needs beyond is
 * fetched when it is opened; docs/performance.md has the sum.
 */
export const paneSize: Measure = {
  name: "pane-size",
  description: "the scripts that the pane starts with, gzipped",
  needsBuild: true,
  run: () =>
    Promise.resolve([
      counted("pane-size", kilobytes(atStart()), TEMPLATE_KILOBYTES, "Microsoft's template", 0.85, "kB"),
    ]),
};

/** The files that load before the functions answer: the boot script, which fetches the pane afterwards. */
export const functionsSize: Measure = {
  name: "functions-size",
  description: "the scripts that load before the functions answer, gzipped",
  needsBuild: true,
  run: () => {
    const boot = scripts().filter((name) => name.startsWith("boot"));
    return Promise.resolve([limited("functions-size", kilobytes(boot), 15, "kB")]);
  },
};
