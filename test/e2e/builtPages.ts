import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { workbenchConfiguration } from "../../build/workbenchConfiguration";
import { runBuild } from "../build/runBuild";
import { runWebpack } from "../build/runWebpack";

/** Pages built once for the tests that open or read it. */
interface BuiltPages {
  /** Holds the add-in in `add-in` and the workbench in `page`. */
  readonly folder: string;
  /** Where the add-in is to be served, as its manifest and the functions' metadata name it. */
  readonly baseUrl: string;
}

declare module "vitest" {
  interface ProvidedContext {
    readonly built: BuiltPages;
  }
}

const baseUrl = "https://example.dk/kkr";
const folder = mkdtempSync(join(tmpdir(), "kkr-built-"));

/** The parts of `npm run build`. */
async function buildAddIn(): Promise<void> {
  await runBuild(["--base-url", `${baseUrl}/`, "--out", join(folder, "add-in")]);
}

async function buildPage(): Promise<void> {
  const { compilation } = await runWebpack(workbenchConfiguration({ outputPath: join(folder, "page") }));
  const faults = compilation.errors.map(({ message }) => message);
  if (faults.length > 0) throw new Error(`The workbench was not built.\n${faults.join("\n")}`);
}

/** Builds once what every test in a browser opens. */
export async function setup({ provide }: TestProject): Promise<void> {
  await Promise.all([buildAddIn(), buildPage()]);
  provide("built", { folder, baseUrl });
}

export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}
