import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import type { ChunkGraph, Configuration, Module } from "webpack";
import { baseAddress } from "./baseAddress";
import { BundleBudgetPlugin, type BundleBudget } from "./BundleBudgetPlugin";
import { contentAddress } from "./contentAddress";
import { contentSecurityPolicy, officeScript } from "./contentSecurityPolicy";
import { FunctionsMetadataPlugin } from "./FunctionsMetadataPlugin";
import { GuidePlugin } from "./GuidePlugin";
import { HelpPagesPlugin } from "./HelpPagesPlugin";
import { LicencesPlugin } from "./licences/LicencesPlugin";
import { manifestFor } from "./manifestFor";
import { ServerSettingsPlugin } from "./serving/ServerSettingsPlugin";
import { swcMinimizer, swcRule } from "./swcCompilation";

/** Where a build is to be served and where it is written. */
export interface BuildOptions {
  readonly mode: "development" | "production";
  /** The folder's address, as `baseAddress` admits it. */
  readonly baseUrl: string;
  readonly outputPath: string;
}

/** Microsoft's own React template for a pane weighs 169 kB, all of which loads at its start. */
const budgets: readonly BundleBudget[] = [
  { what: "The pane's scripts at its start", limit: 0.85 * 169_000, scripts: /^(?:boot|mount)\./ },
  { what: "The scripts that load before the functions answer", limit: 15_000, scripts: /^boot\./ },
];

/** Asks for the parts of the shipped contract and population that come after the functions. */
const SHIPPED_REST = /shippedRest\.ts$/;

/** The views that a known workbook opens with. */
const isOpening = (chunk: string | null | undefined) => chunk === "overview" || chunk === "check";

const project = `${import.meta.dirname}/..`;

/**
 * The add-in's build: one page for pane, ribbon and functions, the functions' metadata, manifest and icons.
 *
 * @throws where `baseUrl` cannot serve an add-in
 */
export function webpackConfiguration({ mode, baseUrl, outputPath }: BuildOptions): Configuration {
  const address = baseAddress(baseUrl);
  return {
    mode,
    // No source maps in production: they would lie open beside the pages.
    devtool: mode === "production" ? false : "source-map",
    target: ["web", "es2022"],
    context: project,
    entry: { boot: "./src/taskpane/boot.ts" },
    output: {
      path: outputPath,
      clean: true,
      // Beside the page that asks for them, which boot.js need not find out.
      publicPath: "",
      filename: "[name].js",
      // Only boot.js names these, so a new build never meets an old one in a browser's cache.
      chunkFilename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        swcRule,
        ...[true, false].map((apart) => ({
          test: /seeds.(?:midtjylland|population).*\.json$/,
          issuer: apart ? SHIPPED_REST : { not: SHIPPED_REST },
          loader: `${project}/build/contractPartLoader.cjs`,
          options: { apart },
        })),
      ],
    },
    optimization: {
      // The start's script stays whole: splitting vendors off it loses module concatenation, 34 kB more.
      splitChunks: {
        chunks: ({ name }) => name !== "boot" && name !== "mount",
        minSize: 0,
        cacheGroups: {
          default: false,
          defaultVendors: false,
          // The code that looks at a known workbook as soon as it is opened, and that others ask for too.
          opening: {
            name: "opening",
            minChunks: 2,
            priority: 1,
            test: (module: Module, { chunkGraph }: { readonly chunkGraph: ChunkGraph }) =>
              [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => isOpening(name)),
          },
          shared: { name: "shared", minChunks: 2 },
        },
      },
      // A chunk whose id is its name needs no table of names in boot.js.
      chunkIds: "named",
      minimizer: [swcMinimizer()],
    },
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        inject: false,
        // The page changes with the contents it names, which the plugin does not see.
        cache: false,
        contentAddress,
        officeScript,
        policy: contentSecurityPolicy,
      }),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml", transform: (text) => manifestFor(text.toString(), address) },
          { from: "assets/*.png" },
          { from: "src/taskpane/{pane.css,reading/*}", to: "[name][ext]" },
        ],
      }),
      new FunctionsMetadataPlugin(`${project}/src/functions/functionsMetadata.ts`, address),
      new HelpPagesPlugin(`${project}/build/help/helpPages.tsx`, `${project}/build/help/help.css`),
      new GuidePlugin(project),
      new LicencesPlugin(`${project}/LICENSE`),
      new ServerSettingsPlugin(address),
      ...(mode === "production" ? budgets.map((budget) => new BundleBudgetPlugin(budget)) : []),
    ],
  };
}
