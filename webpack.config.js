import { tsImport } from "tsx/esm/api";

const { webpackConfiguration } = await tsImport("./build/webpackConfiguration.ts", import.meta.url);

/** The add-in's build for production; `npm run build` says where it is served and where it is written. */
export default ({ baseUrl, outputPath }) => webpackConfiguration({ mode: "production", baseUrl, outputPath });
