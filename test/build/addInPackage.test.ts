import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { addInPackage, ADMINISTRATOR_PAGES } from "../../build/addInPackage";
import { manifestFor } from "../../build/manifestFor";
import { manifestText, root } from "../manifestReader";

const served = manifestFor(manifestText, "https://example.dk/kkr");

describe("the archive for an administrator", () => {
  it("holds the manifest to upload and the instructions, under the manifest's version", () => {
    const { name, bytes } = addInPackage(served, { "install.md": "# Installing" });
    const files = Object.entries(unzipSync(bytes)).map(([file, content]) => [file, strFromU8(content)]);
    expect(name).toBe("kkr-0.1.0.0.zip");
    expect(Object.fromEntries(files)).toEqual({ "manifest.xml": served, "install.md": "# Installing" });
  });

  it("holds pages that link to each other and to the web alone", () => {
    const page = (name: string) => readFileSync(new URL(`docs/${name}`, root), "utf8");
    const pages = Object.fromEntries(ADMINISTRATOR_PAGES.map((name) => [name, page(name)]));
    const files = unzipSync(addInPackage(served, pages).bytes);
    const links = Object.values(files).flatMap((content) =>
      [...strFromU8(content).matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map(([, target = ""]) => target),
    );
    const near = links.filter((target) => !/^https?:/.test(target));
    expect(near).toContain("review.md");
    expect(near.filter((target) => !(target in files))).toEqual([]);
    expect(strFromU8(files["review.md"] ?? new Uint8Array())).toContain("To report a fault: SECURITY.md.");
  });

  it("is the same for the same build", () => {
    expect(addInPackage(served, { a: "a" }).bytes).toEqual(addInPackage(served, { a: "a" }).bytes);
  });

  it.each(["https://localhost:3000", "http://localhost:8080/kkr"])(
    "is refused for a build at %s",
    (address) => {
      expect(() => addInPackage(manifestFor(manifestText, address), {})).toThrow(
        /^This build is for https?:\/\/localhost:\d+, which other machines cannot reach\. Build for the server first: npm run build -- --base-url/,
      );
    },
  );
});
