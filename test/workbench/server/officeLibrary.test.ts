import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { officeFile, withLocalOffice } from "../../../workbench/server/officeLibrary";

describe("a page with Office.js's address", () => {
  it("differs from the one that was built in that address alone", () => {
    const page = readFileSync(`${import.meta.dirname}/../../../src/taskpane/taskpane.html`, "utf8").replace(
      "<%= htmlWebpackPlugin.options.officeScript %>",
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    );
    const served = withLocalOffice(page);
    expect(served).not.toBe(page);
    expect(
      served.replace("/office-js/office.js", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"),
    ).toBe(page);
  });

  it.each(["lib/1/hosted/office.js", "lib/1.1/hosted/office.debug.js", "lib/beta/hosted/office.js"])(
    "is understood as %s",
    (path) => {
      const name = path.split("/").at(-1);
      expect(withLocalOffice(`<script src="https://appsforoffice.microsoft.com/${path}">`)).toBe(
        `<script src="/office-js/${name}">`,
      );
    },
  );

  it("is left alone where it speaks of something else", () => {
    const policy = "script-src 'self' https://appsforoffice.microsoft.com";
    expect(withLocalOffice(policy)).toBe(policy);
  });
});

describe("the npm copy", () => {
  it.each(["office.js", "excel-web-16.00.js", "da-dk/office_strings.js", "AgaveErrorUX/index.html"])(
    "holds %s",
    async (name) => {
      expect((await officeFile(`/office-js/${name}`))?.status).toBe(200);
    },
  );

  it("gives nothing outside itself", async () => {
    expect(await officeFile("/office-js/../package.json")).toBeUndefined();
    expect(await officeFile("/office-js/%2e%2e/package.json")).toBeUndefined();
  });
});
