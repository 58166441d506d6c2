import { describe, expect, it } from "vitest";
import { baseAddress, isLocalAddress } from "../../build/baseAddress";
import { runBuild } from "./runBuild";

describe("the address that a build is for", () => {
  it.each([
    ["https://example.dk/kkr/", "https://example.dk/kkr"],
    ["https://example.dk/kkr", "https://example.dk/kkr"],
    ["https://example.dk", "https://example.dk"],
    ["https://Example.dk/KKR//", "https://example.dk/KKR"],
    ["https://example.dk:8443/a/b.c/", "https://example.dk:8443/a/b.c"],
    ["https://example.dk/mål og tal/", "https://example.dk/m%C3%A5l%20og%20tal"],
    ["https://example.dk/m%C3%A5l/", "https://example.dk/m%C3%A5l"],
    ["https://localhost:3000/", "https://localhost:3000"],
    ["http://localhost:3000/", "http://localhost:3000"],
  ])("%s is %s", (given, address) => {
    expect(baseAddress(given)).toBe(address);
  });

  it.each([
    ["http://example.dk/", /begins with "http:".*https alone/],
    ["http://localhost.example.dk/", /begins with "http:"/],
    ["ftp://example.dk/", /begins with "ftp:"/],
    ["file:///srv/kkr/", /begins with "file:"/],
    ["example.dk", /is no address/],
    ["", /is no address/],
    ["https://example.dk/?x=1", /query or fragment/],
    ["https://example.dk/?", /query or fragment/],
    ["https://example.dk/#kkr", /query or fragment/],
    ["https://me:secret@example.dk/", /name or password/],
    ["https://example.dk/a&b/", /other signs/],
    ["https://example.dk/kkr;v=1/", /other signs/],
    ["https://example.dk/kkr/*", /other signs/],
    ["https://example.dk/a%22%0Ab/", /other signs/],
    ["https://example.dk/a%2Fb/", /other signs/],
    ["https://example.dk/m%E5l/", /other signs/],
    ["https://example.dk/kkr/taskpane.html", /names a file/],
  ])("refuses %j, saying why and what to give", (given, fault) => {
    expect(() => baseAddress(given)).toThrow(fault);
    expect(() => baseAddress(given)).toThrow(/such as "https:\/\/example\.dk\/kkr\/"/);
  });

  it.each([
    ["https://localhost:3000", true],
    ["https://localhost.example.dk", false],
  ])("%s is this machine's own: %s", (address, isLocal) => {
    expect(isLocalAddress(address)).toBe(isLocal);
  });

  it("may stand in BASE_URL, and is said to be wrong before anything is built", async () => {
    const fault = /^The base address "http:\/\/example\.dk\/" begins with "http:"[^]*\nnpm run build --/;
    await expect(runBuild([], "http://example.dk/")).rejects.toThrow(fault);
  });

  it("is told of where somebody asks how to build, and nothing is built", async () => {
    expect(await runBuild(["--help"])).toMatch(
      /^npm run build -- [^]*--base-url +where the files will be served; else BASE_URL/,
    );
  });
});
