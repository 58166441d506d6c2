import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FunctionsMetadataPlugin } from "../../build/FunctionsMetadataPlugin";
import { runWebpack } from "./runWebpack";
import { temporaryFolder } from "./temporaryFolder";

const folder = temporaryFolder();

function build(fileName: string, texts: { da: string; en: string }) {
  const source = join(folder, fileName);
  writeFileSync(
    source,
    `const texts: Record<string, string> = ${JSON.stringify(texts)};
     export const functionsMetadata = (language: string) => ({
       functions: [{ id: "NPS", name: "NPS", description: texts[language], parameters: [] }],
     });`,
  );
  return runWebpack({
    mode: "production",
    entry: "data:text/javascript,console.log('pane')",
    output: { path: join(folder, "dist") },
    plugins: [new FunctionsMetadataPlugin(source, "https://example.dk/kkr")],
  });
}

describe("the functions' metadata in a build", () => {
  it("is written in both languages from the module's own source", async () => {
    const stats = await build("complete.ts", { da: "Nettotal", en: "Net score" });
    expect(stats.compilation.errors).toEqual([]);
    const descriptionIn = (file: string) =>
      (
        JSON.parse(readFileSync(join(folder, "dist", file), "utf8")) as {
          functions: { description: string }[];
        }
      ).functions[0]?.description;
    expect(descriptionIn("functions.da.json")).toBe("Nettotal");
    expect(descriptionIn("functions.json")).toBe("Net score");
  });

  it("is read again when the module is", async () => {
    const stats = await build("watched.ts", { da: "Nettotal", en: "Net score" });
    expect([...stats.compilation.fileDependencies]).toContain(join(folder, "watched.ts"));
  });

  it("fails the build where a text is missing", async () => {
    const stats = await build("gap.ts", { da: "Nettotal", en: "" });
    expect(stats.compilation.errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^KKR\.NPS has no description in English: add it to src\/functions/),
    ]);
  });
});
