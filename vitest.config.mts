import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const require = createRequire(import.meta.url);

const EVERYTHING = "test/**/*.test.{ts,tsx}";

/** They open pages in a browser, or look into what was built. */
const BROWSER = ["test/e2e/**/*.test.ts", "test/build/build.test.ts"];

/** They put modules of their own in others' place, or leave something on the global object. */
const APART = [
  "test/src/excel/identity/applyWorkbookContract.test.ts",
  "test/src/functions/{cells/excelError,genuineRuntime}.test.ts",
  "test/src/excel/openInBrowser.test.ts",
  "test/src/taskpane/{boot,mount,frame/ribbon,commands/commandStarter}.test.{ts,tsx}",
  "test/workbench/host/{nodeTransport,xdmTransport}.test.ts",
];

/** Files that take long on their own, longest first; they wait for browsers and processes. */
const LONGEST = ["test/e2e/workbench.e2e.test.ts", "test/workbench/cli/", "test/e2e/"];

function rank({ moduleId }: TestSpecification): number {
  const place = LONGEST.findIndex((part) => moduleId.includes(part));
  return place < 0 ? LONGEST.length : place;
}

/** Whether a file asks for jsdom, in the comment that it begins with. */
function isPage({ moduleId }: TestSpecification): boolean {
  return readFileSync(moduleId, "utf8").startsWith("// @vitest-environment jsdom");
}

/**
 * Starts what takes longest first, so that no core is left alone with it at the end; then files of one kind one behind
 * the other, since a worker that meets another project or environment is ended and reads all modules anew.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const keys = new Map(
      files.map((file) => [file, [rank(file), file.project.name, Number(isPage(file))].join()] as const),
    );
    const keyOf = (file: TestSpecification) => keys.get(file) ?? "";
    return (await super.sort(files)).sort((one, other) => keyOf(one).localeCompare(keyOf(other)));
  }
}

export default defineConfig(({ mode }) => {
  // The projects are read with a mode of their own, "test", after this one.
  process.env["KKR_MODE"] ??= mode;
  return {
    resolve: {
      // The packages' ES builds import without extensions, which Node refuses; their CommonJS builds run.
      alias: {
        "@fluentui/react-components": require.resolve("@fluentui/react-components"),
        "@fluentui/react-icons": require.resolve("@fluentui/react-icons"),
      },
    },
    test: {
      maxWorkers: "100%",
      // Hosts and pages make much that lives shortly: with V8's own 16 MB a fourth of the time goes into collecting it.
      execArgv: ["--max-semi-space-size=64"],
      env: { KKR_MODE: process.env["KKR_MODE"] },
      sequence: { sequencer: LongestFirst },
      projects: [
        {
          extends: true,
          test: {
            name: "together",
            include: [EVERYTHING],
            exclude: [...BROWSER, ...APART],
            // Reading the modules anew for every file costs as much as all tests in them.
            isolate: false,
            setupFiles: [
              "test/shippedContractAfterwards.ts",
              "test/blankPageAfterwards.ts",
              "test/fixedClock.ts",
              "test/patientWaits.ts",
              "test/propertySeed.ts",
            ],
          },
        },
        { extends: true, test: { name: "apart", include: APART } },
        {
          extends: true,
          test: { name: "browser", include: BROWSER, globalSetup: "test/e2e/builtPages.ts" },
        },
      ],
      // By default a poll gives up after a second, which a loaded machine may need for one press.
      expect: { poll: { timeout: 30_000 } },
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  };
});
