import { defineConfig } from "vitest/config";

/** The tests of one room, as the mutants' own settings name them. */
export default defineConfig({
  test: {
    include: JSON.parse(process.env["KKR_TESTS"] ?? "[]") as string[],
    setupFiles: "test/shippedContractAfterwards.ts",
    testTimeout: 60_000,
  },
});
