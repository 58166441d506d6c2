import type { Compiler, WebpackPluginInstance } from "webpack";
import { serverSettings } from "./serverSettings";

/** Writes the response headers for whoever serves the build, once all its files have their names. */
export class ServerSettingsPlugin implements WebpackPluginInstance {
  readonly #address: string;

  constructor(address: string) {
    this.#address = address;
  }

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ServerSettingsPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "ServerSettingsPlugin", stage }, (assets) => {
        const files = Object.keys(assets).filter((file) => !file.endsWith(".map"));
        for (const [file, text] of Object.entries(serverSettings(this.#address, files))) {
          compilation.emitAsset(file, new sources.RawSource(text));
        }
      });
    });
  }
}
