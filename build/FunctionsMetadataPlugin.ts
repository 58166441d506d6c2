import { fileURLToPath } from "node:url";
import { tsImport } from "tsx/esm/api";
import type { Compilation, Compiler, WebpackPluginInstance } from "webpack";
import { faultsIn, type FunctionsMetadata } from "./functionsMetadata";

type MetadataModule = { readonly functionsMetadata: (language: "da" | "en") => FunctionsMetadata };

/** Danish is the manifest's default; English is its override for en-US. */
const files = { da: "functions.json", en: "functions.en.json" } as const;

/**
 * Writes what Excel reads about the functions, one file a language, from the module at `source`. That module
 * is run, not bundled: in Node, through tsx, anew for every build. A missing text fails the build.
 */
export class FunctionsMetadataPlugin implements WebpackPluginInstance {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsMetadataPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsMetadataPlugin", stage }, async () => {
        const { functionsMetadata } = await this.#load(compilation);
        const metadata = { da: functionsMetadata("da"), en: functionsMetadata("en") };
        for (const fault of faultsIn(metadata.da, metadata.en))
          compilation.errors.push(new WebpackError(fault));
        for (const language of ["da", "en"] as const) {
          const text = `${JSON.stringify(metadata[language], null, 2)}\n`;
          compilation.emitAsset(files[language], new sources.RawSource(text));
        }
      });
    });
  }

  async #load(compilation: Compilation): Promise<MetadataModule> {
    return tsImport(this.#source, {
      parentURL: import.meta.url,
      onImport: (url) => {
        if (url.startsWith("file:") && !url.includes("node_modules")) {
          compilation.fileDependencies.add(fileURLToPath(url));
        }
      },
    }) as Promise<MetadataModule>;
  }
}
