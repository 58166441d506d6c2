import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commandIds } from "../../../src/commands/registry";
import { commandTexts } from "../../../src/language/pane/commandTexts";
import type { Language } from "../../../src/language/language";
import { InvalidManifestError } from "../../../workbench/manifest/manifestFault";
import type { ManifestFault } from "../../../workbench/manifest/manifestFault";
import { readManifest } from "../../../workbench/manifest/readManifest";

const project = `${import.meta.dirname}/../../..`;
const own = readFileSync(`${project}/manifest.xml`, "utf8");
const foreign = readFileSync(`${project}/test/foreign-add-in/manifest.xml`, "utf8");

const labels = (language: Language) => commandIds.map((id) => commandTexts[id].label[language]);

function faultsOf(text: string): readonly ManifestFault[] {
  try {
    readManifest(text, "da-DK");
  } catch (fault) {
    if (fault instanceof InvalidManifestError) return fault.faults;
    throw fault;
  }
  return expect.fail("A broken manifest was read.");
}

describe("the project's own manifest", () => {
  it.each([
    ["da-DK", "Resultatkontrakt", [...labels("da"), "Vis opgaveruden"], "functions.da.json"],
    ["en-US", "Result contract", [...labels("en"), "Open pane"], "functions.json"],
    // The manifest has no German: its own language is the default.
    ["de-DE", "Result contract", [...labels("en"), "Open pane"], "functions.json"],
  ])("speaks %s", (locale, tab, buttons, metadata) => {
    const { tabs, functions } = readManifest(own, locale);
    expect(tabs.map(({ label }) => label)).toEqual([tab]);
    expect(tabs[0]?.groups[0]?.controls.map(({ label }) => label)).toEqual(buttons);
    expect(functions?.metadata).toBe(`https://localhost:3000/${metadata}`);
  });

  it("shares one page between pane, ribbon and functions", () => {
    const { pane, isShared, functionFile, functions } = readManifest(own, "da-DK");
    expect(isShared).toBe(true);
    expect([pane, functionFile, functions?.page]).toEqual(
      Array.from({ length: 3 }, () => "https://localhost:3000/taskpane.html"),
    );
  });

  it("says what the buttons do", () => {
    const controls = readManifest(own, "da-DK").tabs[0]?.groups[0]?.controls ?? [];
    expect(controls.map((control) => (control.kind === "button" ? control.action : control.kind))).toEqual([
      ...commandIds.map((functionName) => ({ kind: "ExecuteFunction", functionName })),
      { kind: "ShowTaskpane", page: "https://localhost:3000/taskpane.html", title: undefined },
    ]);
    expect(controls[0]?.icons.map(({ size }) => size)).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
  });
});

describe("another add-in's manifest", () => {
  it("is read whatever prefixes it uses, commands in Excel's own tab included", () => {
    const { name, tabs, functions } = readManifest(foreign, "da-DK");
    expect(name).toBe("Stock list");
    expect(functions?.namespace).toBe("STOCK");
    expect(tabs.map(({ id, groups }) => [id, groups.map(({ label }) => label)])).toEqual([
      ["TabHome", ["Stock"]],
    ]);
  });

  it("needs no commands", () => {
    const plain = own.replace(/<VersionOverrides[\s\S]*<\/VersionOverrides>/, "");
    const { tabs, isShared, pane } = readManifest(plain, "da-DK");
    expect({ tabs, isShared, pane }).toEqual({
      tabs: [],
      isShared: false,
      pane: "https://localhost:3000/taskpane.html",
    });
  });
});

describe("a broken manifest", () => {
  it("is told with its line where it is no XML", () => {
    expect(faultsOf(own.replace("</Hosts>", ""))[0]).toMatchObject({ kind: "notXml" });
  });

  it("is told by its root where it is something else", () => {
    expect(faultsOf("<?xml version='1.0'?><note/>")).toEqual([{ kind: "notAManifest", root: "note" }]);
  });

  const swap = (from: string | RegExp, to: string): string => {
    const text = own.replace(from, to);
    if (text === own) throw new Error(`The manifest holds no ${String(from)}.`);
    return text;
  };

  it.each<[string, string, Partial<ManifestFault>]>([
    [
      "an unknown resid",
      swap('resid="Insert.Label"', 'resid="Insert.Lable"'),
      { kind: "unknownResource", resource: "Insert.Lable" },
    ],
    [
      "an id that is no GUID",
      swap(/<Id>[^<]*/, "<Id>kkr"),
      { kind: "badValue", element: "Id", value: "kkr" },
    ],
    ["no version", swap(/<Version>.*<\/Version>/, ""), { kind: "missing", element: "Version" }],
    [
      "another program's host",
      swap('<Host Name="Workbook" />', '<Host Name="Document" />'),
      { kind: "noExcel", hosts: ["Document"] },
    ],
    [
      "plain http",
      swap(
        'id="Taskpane.Url" DefaultValue="https://localhost:3000',
        'id="Taskpane.Url" DefaultValue="http://example.dk',
      ),
      { kind: "badAddress", address: "http://example.dk/taskpane.html" },
    ],
    [
      "no icon of 32 pixels",
      swap('<bt:Image size="32" resid="Insert.32" />', ""),
      { kind: "missingIcon", size: 32, place: "Control KKR.InsertButton" },
    ],
    [
      "an id used twice",
      swap('id="KKR.OpenButton"', 'id="KKR.InsertButton"'),
      { kind: "sameId", id: "KKR.InsertButton" },
    ],
    [
      "an unknown control",
      swap('xsi:type="Button" id="KKR.OpenButton"', 'xsi:type="Gallery" id="KKR.OpenButton"'),
      { kind: "unknownControl", type: "Gallery" },
    ],
    [
      "no function name",
      swap("<FunctionName>insertWorkbook</FunctionName>", ""),
      { kind: "missing", element: "FunctionName" },
    ],
    [
      "an unknown action",
      swap('xsi:type="ExecuteFunction"', 'xsi:type="Execute"'),
      { kind: "badValue", value: "Execute" },
    ],
  ])("names %s", (_what, text, fault) => {
    expect(faultsOf(text)).toContainEqual(expect.objectContaining(fault));
  });

  it("is told with all its faults at once", () => {
    const text = swap(/<Id>[^<]*/, "<Id>kkr").replace(/<Version>.*<\/Version>/, "");
    expect(faultsOf(text).map(({ kind }) => kind)).toEqual(["badValue", "missing"]);
  });
});
