import HtmlPlugin from "html-webpack-plugin";
import type { Configuration } from "webpack";
import { swcRule } from "./swcCompilation";

const project = `${import.meta.dirname}/..`;

/** The workbench's own page. It is never shipped and is served on this machine alone. */
export function workbenchConfiguration({ outputPath }: { readonly outputPath: string }): Configuration {
  return {
    mode: "production",
    devtool: false,
    target: ["web", "es2022"],
    context: project,
    entry: { workbench: "./workbench/grid/main.tsx" },
    output: {
      path: outputPath,
      publicPath: "/workbench/",
      filename: "[name].js",
      assetModuleFilename: "[name][ext]",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [swcRule],
    },
    // Minifying takes longer than this machine's own browser needs to read it whole.
    optimization: { minimize: false, splitChunks: false },
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({ template: "./workbench/grid/index.html", filename: "index.html", hash: true }),
    ],
  };
}
