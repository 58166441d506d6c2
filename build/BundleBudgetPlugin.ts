import { gzipSync } from "node:zlib";
import type { Compiler, WebpackPluginInstance } from "webpack";

/**
 * Fails a build whose scripts, gzipped and added up, weigh more than `limit` bytes. Those whose names match
 * `later` do not count: they are fetched only once the user asks for what they do.
 */
export class BundleBudgetPlugin implements WebpackPluginInstance {
  readonly #limit: number;
  readonly #later: RegExp | undefined;

  constructor(limit: number, later?: RegExp) {
    this.#limit = limit;
    this.#later = later;
  }

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("BundleBudgetPlugin", (compilation) => {
      // After the minimiser and the naming by content, so that the bytes are those that are served.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "BundleBudgetPlugin", stage }, (assets) => {
        const scripts = Object.entries(assets)
          .filter(([name]) => name.endsWith(".js") && !this.#later?.test(name))
          .map(([name, source]) => ({ name, size: gzipSync(source.buffer()).length }));
        const total = scripts.reduce((sum, { size }) => sum + size, 0);
        if (total <= this.#limit) return;
        const parts = scripts.map(({ name, size }) => `${name} ${size}`).join(", ");
        compilation.errors.push(
          new WebpackError(
            `The pane's scripts weigh ${total} bytes gzipped (${parts}); the budget is ${this.#limit}. ` +
              "Take a lighter component or drop an import before you raise the budget.",
          ),
        );
      });
    });
  }
}
