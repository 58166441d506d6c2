import type { Compiler, WebpackPluginInstance } from "webpack";
import { guidePages } from "./guide/guidePages";

/** Writes the user guide: its pages, the pictures that they show, and what the pane's search finds in it. */
export class GuidePlugin implements WebpackPluginInstance {
  readonly #project: string;

  /** @param project the project's folder, which has `docs/guide` and README */
  constructor(project: string) {
    this.#project = project;
  }

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("GuidePlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "GuidePlugin", stage }, () => {
        compilation.contextDependencies.add(`${this.#project}/docs`);
        compilation.fileDependencies.add(`${this.#project}/README.md`);
        const { pages, sections, pictures } = guidePages(this.#project);
        const files = { ...pages, ...pictures, "guide/sections.json": JSON.stringify(sections) };
        for (const [path, content] of Object.entries(files)) {
          compilation.emitAsset(path, new sources.RawSource(content));
        }
      });
    });
  }
}
