import { readFileSync } from "node:fs";
import type { Compiler, WebpackPluginInstance } from "webpack";
import { noticesOf, packageFolder } from "./noticesOf";

/** Writes `licences.txt`: the project's own licence, and those of the packages whose files the build read. */
export class LicencesPlugin implements WebpackPluginInstance {
  readonly #own: string;

  /** @param own the file of the project's own licence */
  constructor(own: string) {
    this.#own = own;
  }

  apply(compiler: Compiler): void {
    const { Compilation, NormalModule, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("LicencesPlugin", (compilation) => {
      const folders = new Set<string>();
      compilation.hooks.finishModules.tap("LicencesPlugin", (modules) => {
        for (const module of modules) {
          const folder = module instanceof NormalModule ? packageFolder(module.resource) : undefined;
          if (folder !== undefined) folders.add(folder);
        }
      });
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "LicencesPlugin", stage }, () => {
        const own = readFileSync(this.#own, "utf8");
        const text = `${own}\n${"=".repeat(80)}\n\nParts of others, under their own licences:\n\n${noticesOf(folders)}`;
        compilation.emitAsset("licences.txt", new sources.RawSource(text));
      });
    });
  }
}
