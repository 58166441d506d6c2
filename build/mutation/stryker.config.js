/**
 * How strong the tests are: a mutant is one change of one place that some test should notice. Each room is judged by the
 * tests that mirror it, since those that open whole workbooks would take minutes for every mutant. The sample of activity
 * and report stands here file by file, so that it is the same from year to year.
 */
const ROOMS = {
  calc: { mutate: ["src/calc/**/*.ts"], tests: ["test/src/calc/**/*.test.ts"] },
  contract: { mutate: ["src/contract/**/*.ts"], tests: ["test/src/contract/**/*.test.ts"] },
  activity: {
    mutate: ["dateReadings", "monthOfDigits", "parseFigure", "parseKind", "parsePeriod", "readReference"].map(
      (name) => `src/activity/values/${name}.ts`,
    ),
    tests: ["test/src/activity/{read,values}/**/*.test.ts", "test/src/activity/check/rules/**/*.test.ts"],
  },
  report: {
    mutate: [
      "facts/isOverdue",
      "facts/lackingMonths",
      "facts/reconciliationFrom",
      "fiveCounts",
      "followUp/standing",
      "invoices/invoiceRows",
      "overview/nextStep",
      "sentences/goalLines",
      "sentences/partsText",
    ].map((name) => `src/report/${name}.ts`),
    tests: [
      "test/src/report/{facts,followUp,invoices,overview,sentences}/**/*.test.ts",
      "test/src/report/fiveCounts.test.ts",
    ],
  },
};

const room = process.env["KKR_ROOM"] ?? "calc";
const { mutate, tests } = ROOMS[room];
process.env["KKR_TESTS"] = JSON.stringify(tests);

export default {
  testRunner: "vitest",
  vitest: { configFile: "build/mutation/vitest.config.mts" },
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate,
  ignoreStatic: true,
  coverageAnalysis: "perTest",
  incremental: true,
  incrementalFile: `node_modules/.cache/mutation-${room}.json`,
  // Not in node_modules, where vitest looks for no tests.
  tempDirName: ".stryker",
  reporters: ["clear-text", "progress-append-only"],
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 90, low: 85, break: 85 },
};
