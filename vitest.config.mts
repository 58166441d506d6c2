import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";

const require = createRequire(import.meta.url);

export default defineConfig({
  resolve: {
    // The packages' ES builds import without extensions, which Node refuses; their CommonJS builds run.
    alias: {
      "@fluentui/react-components": require.resolve("@fluentui/react-components"),
      "@fluentui/react-icons": require.resolve("@fluentui/react-icons"),
    },
  },
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
