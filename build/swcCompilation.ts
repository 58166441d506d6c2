import type { Options } from "@swc/core";
import MinimizerPlugin from "minimizer-webpack-plugin";
import type { RuleSetRule } from "webpack";

/** Types are checked by tsc on its own; what is left of a source is as new as the oldest Excel's browser admits. */
const options: Options = {
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    target: "es2022",
    transform: { react: { runtime: "automatic" }, verbatimModuleSyntax: true },
  },
};

/** How TypeScript becomes JavaScript in every build. */
export const swcRule: RuleSetRule = { test: /\.tsx?$/, loader: "swc-loader", options };

/** Shortens as much as Terser in a fraction of its time. */
export function swcMinimizer(): MinimizerPlugin {
  return new MinimizerPlugin({
    minify: MinimizerPlugin.swcMinify,
    minimizerOptions: { compress: { passes: 3 } },
  });
}
