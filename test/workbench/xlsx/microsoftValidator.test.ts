import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { microsoftVerdict } from "./microsoftValidator";

const folder = mkdtempSync(join(tmpdir(), "kkr-validator-"));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

/** Lets a script of sh stand in for the validator's program. */
function standIn(...lines: string[]): void {
  const path = join(folder, "validator");
  writeFileSync(path, ["#!/bin/sh", ...lines, ""].join("\n"));
  chmodSync(path, 0o755);
  vi.stubEnv("OOXML_VALIDATOR_CLI", path);
}

describe.skipIf(process.platform === "win32")("Microsoft's validator", () => {
  it.each([
    ["has no program", () => vi.stubEnv("OOXML_VALIDATOR_CLI", join(folder, "none")), "Failed to spawn"],
    [
      "finds no ICU",
      () => standIn('echo "Couldn\'t find a valid ICU package installed on the system." >&2', "exit 134"),
      "valid ICU package",
    ],
    [
      "finds no library of the system's",
      () => standIn('echo "error while loading shared libraries: libstdc++.so.6" >&2', "exit 127"),
      "libstdc",
    ],
  ])("is skipped with the reason where it %s", async (_, arrange, reason) => {
    arrange();
    const verdict = await microsoftVerdict("a.xlsx");
    expect("skipped" in verdict && verdict.skipped).toMatch(reason);
  });

  it("is told to do without ICU", async () => {
    standIn('echo "{\\"ok\\":$DOTNET_SYSTEM_GLOBALIZATION_INVARIANT,\\"errors\\":[]}"');
    expect(await microsoftVerdict("a.xlsx")).toEqual({ errors: [] });
  });

  it("is not skipped where it fails by the file", async () => {
    standIn('echo "The file is corrupt." >&2', "exit 1");
    await expect(microsoftVerdict("a.xlsx")).rejects.toThrow("The file is corrupt.");
  });
});
