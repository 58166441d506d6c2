import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { workbenchConfiguration } from "../../build/workbenchConfiguration";
import { runWebpack } from "../build/runWebpack";

/** What is built once for the tests that open or read it. */
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

/** What `npm run build` runs. */
async function buildAddIn(): Promise<void> {
  const webpack = createRequire(import.meta.url).resolve("webpack/bin/webpack.js");
  const words = [webpack, "--mode", "production", "--output-path", join(folder, "add-in")];
  await promisify(execFile)(process.execPath, words, {
    cwd: `${import.meta.dirname}/../..`,
    env: { ...process.env, BASE_URL: baseUrl },
  }).catch(({ stdout }: { stdout: string }) => {
    throw new Error(`The add-in was not built.\n${stdout}`);
  });
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
