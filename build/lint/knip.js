/**
 * What nothing leads to any more is found from where the programs start; in production that is all, so that
 * nothing is exported for its test alone.
 */
export default {
  entry: [
    "src/taskpane/boot.ts!",
    "src/functions/functionsMetadata.ts!",
    "build/help/helpPages.tsx!",
    "build/lint/*.js!",
    "build/mutation/{mutation.ts,stryker.config.js,vitest.config.mts}!",
    "build/{buildAddIn,packageAddIn,runHistories,writeDependencies,writeGuide,writeManifest}.ts!",
    "workbench/grid/main.tsx!",
    "workbench/cli/{check,contract,disclose,formula,invoices,report,workbook}.ts!",
    "workbench/server/{start,startExcel}.ts!",
    "bench/{bench,firstCallProcess,growth,millionProcess}.ts!",
    "bench/pane/{host.ts,peer.tsx}!",
    "test/foreign-add-in/pane.js",
    "test/e2e/takePictures.ts",
  ],
  project: ["{src,workbench,bench,build}/**/*.{ts,tsx,js}!", "test/**/*.{ts,tsx,js}", "*.{js,mts}"],
  ignoreDependencies: [
    // webpack and Stryker load these by their names.
    "swc-loader",
    "@stryker-mutator/vitest-runner",
    // Read as files, never imported.
    "@microsoft/office-js",
    "@fontsource/carlito",
    "@fontsource/dejavu-sans",
  ],
  ignoreBinaries: [
    // LibreOffice, where it is installed.
    "soffice",
    // Knip leaves what only development needs out of account where it looks at what runs.
    "tsx",
  ],
};
