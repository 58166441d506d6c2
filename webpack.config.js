import { tsImport } from "tsx/esm/api";

const { DEVELOPMENT_ADDRESS } = await tsImport("./build/developmentAddress.ts", import.meta.url);
const { webpackConfiguration } = await tsImport("./build/webpackConfiguration.ts", import.meta.url);

/** The add-in's build for production; `npm run build` says where it is served and where it is written. */
export default ({ baseUrl = DEVELOPMENT_ADDRESS, outputPath = `${import.meta.dirname}/dist` } = {}) =>
  webpackConfiguration({ mode: "production", baseUrl, outputPath });
