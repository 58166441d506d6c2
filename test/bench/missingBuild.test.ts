import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { makeMissingBuild } from "../../bench/missingBuild";
import { temporaryFolder } from "../build/temporaryFolder";

it("makes a build where there is none, and says so first", async () => {
  const folder = join(temporaryFolder(), "dist");
  const said: string[] = [];
  const build = vi.fn(async () => void said.push("built"));
  await makeMissingBuild({ folder, tell: (line) => said.push(line), build });
  expect(build).toHaveBeenCalledWith(folder);
  expect(said).toEqual([expect.stringContaining("no build"), "built"]);
});

it("tells of a build that fails and lets the other measures go on", async () => {
  const said: string[] = [];
  const build = () => Promise.reject(new Error("no space left"));
  await makeMissingBuild({ folder: join(temporaryFolder(), "dist"), tell: (line) => said.push(line), build });
  expect(said).toEqual([expect.stringContaining("no build"), expect.stringContaining("no space left")]);
});

it("weighs the build that is there", async () => {
  const folder = join(temporaryFolder(), "dist");
  mkdirSync(folder);
  writeFileSync(join(folder, "boot.js"), "");
  const build = vi.fn(async () => undefined);
  const tell = vi.fn();
  await makeMissingBuild({ folder, tell, build });
  expect([build.mock.calls, tell.mock.calls]).toEqual([[], []]);
});
