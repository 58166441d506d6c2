import { tsImport } from "tsx/esm/api";

const { webpackConfiguration } = await tsImport("./build/webpackConfiguration.ts", import.meta.url);

/** BASE_URL is where the pages will be served, for a build that is put on a server. */
export default (_env, { mode }) =>
  webpackConfiguration({
    mode: mode === "development" ? "development" : "production",
    baseUrl: process.env.BASE_URL ?? "https://localhost:3000",
    outputPath: `${import.meta.dirname}/dist`,
  });
