import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { addInPackage } from "../../build/addInPackage";
import { manifestFor } from "../../build/manifestFor";
import { manifestText } from "../manifestReader";

const served = manifestFor(manifestText, "https://example.dk/kkr");

describe("the archive for an administrator", () => {
  it("holds the manifest to upload and the instructions, under the manifest's version", () => {
    const { name, bytes } = addInPackage(served, "# Installing");
    const files = Object.entries(unzipSync(bytes)).map(([file, content]) => [file, strFromU8(content)]);
    expect(name).toBe("kkr-0.1.0.0.zip");
    expect(Object.fromEntries(files)).toEqual({ "manifest.xml": served, "install.md": "# Installing" });
  });

  it("is the same for the same build", () => {
    expect(addInPackage(served, "a").bytes).toEqual(addInPackage(served, "a").bytes);
  });

  it.each(["https://localhost:3000", "http://localhost:8080/kkr"])(
    "is refused for a build at %s",
    (address) => {
      expect(() => addInPackage(manifestFor(manifestText, address), "")).toThrow(
        /^This build is for https?:\/\/localhost:\d+, which other machines cannot reach\. Build for the server first: npm run build -- --base-url/,
      );
    },
  );
});
