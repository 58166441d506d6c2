import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

/** Files and folders that `npm run verify` runs. */
const verified = (scripts["verify"] ?? "").split(" ").filter((word) => word.startsWith("test/"));

/** Tests that have a larger size, or more to do, in the verification. */
const sizedFiles = readdirSync("test", { recursive: true, encoding: "utf8" })
  .map((name) => `test/${name.replaceAll("\\", "/")}`)
  .filter((file) => /\.test\.tsx?$/.test(file) && file !== "test/verification.test.ts")
  .filter((file) => /\bsized\(|KKR_MODE/.test(readFileSync(file, "utf8")));

it("runs every test in its larger size at night", () => {
  expect(sizedFiles.length).toBeGreaterThan(10);
  const isVerified = (file: string) => verified.some((part) => file === part || file.startsWith(`${part}/`));
  expect(sizedFiles.filter((file) => !isVerified(file))).toEqual([]);
});
