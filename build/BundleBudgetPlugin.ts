import { gzipSync } from "node:zlib";
import type { Compiler, WebpackPluginInstance } from "webpack";

/** Which scripts may weigh how much, and what they are, for the message. */
export interface BundleBudget {
  readonly what: string;
  /** Bytes, gzipped and added up. */
  readonly limit: number;
  /** Names of the scripts that count; all, where it is absent. */
  readonly scripts?: RegExp;
}

/** Fails a build whose scripts outgrow a budget. */
export class BundleBudgetPlugin implements WebpackPluginInstance {
  readonly #budget: BundleBudget;

  constructor(budget: BundleBudget) {
    this.#budget = budget;
  }

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError } = compiler.webpack;
    const { what, limit, scripts: counting } = this.#budget;
    compiler.hooks.thisCompilation.tap("BundleBudgetPlugin", (compilation) => {
      // After the minimiser and the naming by content, so that the bytes are those that are served.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "BundleBudgetPlugin", stage }, (assets) => {
        const scripts = Object.entries(assets)
          .filter(([name]) => name.endsWith(".js") && (counting?.test(name) ?? true))
          .map(([name, source]) => ({ name, size: gzipSync(source.buffer()).length }));
        const total = scripts.reduce((sum, { size }) => sum + size, 0);
        if (total <= limit) return;
        const parts = scripts.map(({ name, size }) => `${name} ${size}`).join(", ");
        compilation.errors.push(
          new WebpackError(
            `${what} weigh ${total} bytes gzipped (${parts}); the budget is ${limit}. ` +
              "Take a lighter component or drop an import before you raise the budget.",
          ),
        );
      });
    });
  }
}
