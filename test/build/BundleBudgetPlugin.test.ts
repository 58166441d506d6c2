import { describe, expect, it } from "vitest";
import { BundleBudgetPlugin } from "../../build/BundleBudgetPlugin";
import { runWebpack } from "./runWebpack";
import { temporaryFolder } from "./temporaryFolder";

const folder = temporaryFolder();

const build = (limit: number, scripts?: RegExp) =>
  runWebpack({
    mode: "production",
    target: ["web", "es2022"],
    entry: "data:text/javascript,console.log('pane')",
    output: { path: folder },
    plugins: [new BundleBudgetPlugin({ what: "The scripts", limit, ...(scripts && { scripts }) })],
  });

describe("the budget of the bundle", () => {
  it("lets a build below it pass", async () => {
    expect((await build(1000)).compilation.errors).toEqual([]);
  });

  it("fails a build above it, naming the scripts and the limit", async () => {
    const [error, ...others] = (await build(10)).compilation.errors;
    expect(others).toEqual([]);
    expect(error?.message).toMatch(
      /The scripts weigh \d+ bytes gzipped \(main\.js \d+\); the budget is 10\./,
    );
  });

  it("counts the scripts it is for alone", async () => {
    expect((await build(10, /^boot\./)).compilation.errors).toEqual([]);
    expect((await build(10, /^main\./)).compilation.errors).toHaveLength(1);
  });
});
