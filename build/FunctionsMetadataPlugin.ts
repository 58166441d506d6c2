import type { Compiler, WebpackPluginInstance } from "webpack";
import { faultsIn, type FunctionsMetadata } from "./metadataFaults";
import { importFresh } from "./importFresh";

interface MetadataModule {
  readonly functionsMetadata: (language: "da" | "en", baseUrl: string) => FunctionsMetadata;
}

/** English is the manifest's default; Danish is its override for da-DK. */
const files = { da: "functions.da.json", en: "functions.json" } as const;

/**
 * Writes what Excel reads about the functions, one file a language, from the module at `source`. That module
 * is run, not bundled: in Node, through tsx, anew for every build. A missing text fails the build.
 */
export class FunctionsMetadataPlugin implements WebpackPluginInstance {
  readonly #source: string;
  readonly #baseUrl: string;

  /** @param baseUrl where the add-in is served, for the addresses of the help pages */
  constructor(source: string, baseUrl: string) {
    this.#source = source;
    this.#baseUrl = baseUrl;
  }

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsMetadataPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsMetadataPlugin", stage }, async () => {
        const { functionsMetadata } = await importFresh<MetadataModule>(this.#source, compilation);
        const of = (language: "da" | "en") => functionsMetadata(language, this.#baseUrl);
        const metadata = { da: of("da"), en: of("en") };
        for (const fault of faultsIn(metadata.da, metadata.en))
          compilation.errors.push(new WebpackError(fault));
        for (const language of ["da", "en"] as const) {
          const text = `${JSON.stringify(metadata[language], null, 2)}\n`;
          compilation.emitAsset(files[language], new sources.RawSource(text));
        }
      });
    });
  }
}
