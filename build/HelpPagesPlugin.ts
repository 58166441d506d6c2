import { readFile } from "node:fs/promises";
import type { Compiler, WebpackPluginInstance } from "webpack";
import { importFresh } from "./importFresh";

interface HelpModule {
  readonly helpPages: () => Readonly<Record<string, string>>;
}

/** Writes the functions' help pages, made by the module at `source`, and the stylesheet beside it. */
export class HelpPagesPlugin implements WebpackPluginInstance {
  readonly #source: string;
  readonly #stylesheet: string;

  constructor(source: string, stylesheet: string) {
    this.#source = source;
    this.#stylesheet = stylesheet;
  }

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("HelpPagesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "HelpPagesPlugin", stage }, async () => {
        const { helpPages } = await importFresh<HelpModule>(this.#source, compilation);
        for (const [path, page] of Object.entries(helpPages())) {
          compilation.emitAsset(path, new sources.RawSource(page));
        }
        compilation.fileDependencies.add(this.#stylesheet);
        compilation.emitAsset(
          "help/help.css",
          new sources.RawSource(await readFile(this.#stylesheet, "utf8")),
        );
      });
    });
  }
}
