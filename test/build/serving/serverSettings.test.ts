import { describe, expect, it } from "vitest";
import { serverSettings } from "../../../build/serving/serverSettings";
import { fromHeadersFile, fromNginx, fromStaticWebApp } from "./servedHeaders";

const files = [
  "taskpane.html",
  "support.html",
  "help/index.html",
  "help/en/band.html",
  "help/help.css",
  "guide/index.html",
  "guide/sections.json",
  "pictures/kommuner.0a1b2c3d.png",
  "functions.json",
  "functions.da.json",
  "mount.0a1b2c3d.js",
  "boot.js",
  "pane.css",
  "manifest.xml",
  "licences.txt",
  "assets/icon-32.png",
];

const readers = { _headers: fromHeadersFile, "nginx-headers.conf": fromNginx };

describe.each(["https://example.dk", "https://example.dk/kkr", "https://example.dk/m%C3%A5l%20og%20tal"])(
  "the headers for %s",
  (address) => {
    const settings = serverSettings(address, files);
    const root = new URL(`${address}/`).pathname;
    const of = (file: string) => fromStaticWebApp(settings["staticwebapp.config.json"] ?? "", root + file);

    it.each(Object.entries(readers))("are the same in %s and for Azure Static Web Apps", (name, read) => {
      for (const file of files) expect(read(settings[name] ?? "", root + file), file).toEqual(of(file));
    });

    it("forbid guessing types, naming where one comes from, and devices, for every file", () => {
      for (const file of files) {
        expect(of(file), file).toMatchObject({
          "x-content-type-options": "nosniff",
          "referrer-policy": "no-referrer",
          "permissions-policy": expect.stringContaining("camera=()") as unknown,
        });
        // Excel on the web frames the pages.
        expect(of(file)).not.toHaveProperty("x-frame-options");
        expect(of(file)["content-security-policy"] ?? "").not.toContain("frame-ancestors");
      }
    });

    it("let nothing be used unasked but scripts and pictures named by their content, and icons, which Excel must keep", () => {
      const kept = files.filter((file) => of(file)["cache-control"] !== "no-cache");
      expect(kept).toEqual(["pictures/kommuner.0a1b2c3d.png", "mount.0a1b2c3d.js", "assets/icon-32.png"]);
      for (const file of ["mount.0a1b2c3d.js", "pictures/kommuner.0a1b2c3d.png"])
        expect(of(file)["cache-control"]).toBe("public, max-age=31536000, immutable");
      expect(of("assets/icon-32.png")["cache-control"]).not.toMatch(/no-cache|no-store/);
    });

    it("let the pane ask its own server, Microsoft and one address of Statistics Denmark, and other pages none", () => {
      const asked = (file: string) =>
        /connect-src ([^;]+)/.exec(of(file)["content-security-policy"] ?? "")?.[1]?.split(" ");
      expect(asked("taskpane.html")).toEqual([
        "'self'",
        "https://appsforoffice.microsoft.com",
        "https://api.statbank.dk/v1/data",
      ]);
      expect(asked("privacy.html")).toBeUndefined();
    });

    it("give every page a policy: scripts in the pane alone", () => {
      for (const file of files) {
        const policy = of(file)["content-security-policy"];
        if (!file.endsWith(".html")) continue;
        expect(policy, file).toContain("default-src 'none'");
        expect(policy?.includes("script-src"), file).toBe(file === "taskpane.html");
      }
    });

    it("let Excel on the web fetch the metadata, and nothing else", () => {
      const open = files.filter((file) => "access-control-allow-origin" in of(file));
      expect(open).toEqual(["functions.json", "functions.da.json"]);
    });
  },
);

it("asks nginx for the path as it compares it, decoded", () => {
  const settings = serverSettings("https://example.dk/m%C3%A5l%20og%20tal", files);
  expect(settings["nginx-headers.conf"]).toContain('location = "/mål og tal/taskpane.html" {');
});

it("has a place for every kind of file, or says so", () => {
  expect(() => serverSettings("https://example.dk", ["film.mp4"])).toThrow(/no headers for film\.mp4/);
});

it("stays within what hosts read: 100 rules of `_headers`, 20 kB for Azure", () => {
  const many = Array.from({ length: 60 }, (_, each) => `a${each}.${(0x10000000 + each).toString(16)}.js`);
  const settings = serverSettings("https://example.dk/kkr", [...files, ...many]);
  expect(settings["_headers"]?.match(/^\//gm)?.length).toBeLessThanOrEqual(100);
  expect(settings["staticwebapp.config.json"]?.length).toBeLessThanOrEqual(20_000);
});
