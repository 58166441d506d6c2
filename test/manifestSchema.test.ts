import { existsSync, readFileSync } from "node:fs";
import { validateXML } from "xmllint-wasm";
import { describe, expect, it } from "vitest";
import { manifestText, root } from "./manifestReader";

const folder = new URL("../shared/schemas/manifest/", root);
const here = existsSync(folder);

const schema = (fileName: string) => ({
  fileName,
  contents: readFileSync(new URL(fileName, folder), "utf8"),
});

function validate(text: string) {
  return validateXML({
    xml: { fileName: "manifest.xml", contents: text },
    schema: schema("OfficeAppManifestV1_1.xsd"),
    preload: ["OfficeAppBasicTypesV1_0.xsd", "TaskPaneAppVersionOverridesV1_0.xsd"].map(schema),
    // The default of 16 MB is too little for the three schemas together.
    maxMemoryPages: 4096,
  });
}

// Microsoft's schemas are theirs to give out: they lie beside a checkout, never in it.
const where = here ? "" : " (skipped: no ../shared/schemas/manifest beside this checkout)";

describe.skipIf(!here)(`Microsoft's schemas${where}`, () => {
  it("accept the manifest", async () => {
    const { valid, errors } = await validate(manifestText);
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  it("refuse a manifest whose parts stand in another order", async () => {
    const swapped = manifestText.replace(
      /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
      "$2$1",
    );
    expect(swapped).not.toBe(manifestText);
    expect((await validate(swapped)).valid).toBe(false);
  });
});
