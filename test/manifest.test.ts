import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { manifestWithCommands } from "../build/manifestCommands";
import { commandIds, commands } from "../src/commands/registry";
import { everyElement, elementsAt, manifestText, readManifest, root } from "./manifestReader";

const manifest = readManifest();
const everything = everyElement(manifest);
const overrides = elementsAt(manifest, "VersionOverrides");
const resources = elementsAt(manifest, "VersionOverrides", "Resources").flatMap(everyElement);
const named = (name: string) => everything.filter((element) => element.name === name);
const resourceIds = resources.flatMap(({ attributes }) => attributes.id ?? []);
const controlIds = ["CustomTab", "Group", "Control"]
  .flatMap(named)
  .flatMap(({ attributes }) => attributes.id ?? []);
const baseUrl = "https://localhost:3000/";

/** Width and height from a PNG's first chunk (PNG specification, 11.2.1). */
function sizeOf(address: string): { width: number; height: number } {
  const bytes = readFileSync(new URL(address.slice(baseUrl.length), root));
  expect(bytes.subarray(1, 4).toString("latin1"), address).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe("the manifest's references", () => {
  it("resolves every resid, and uses every resource", () => {
    const references = everything.flatMap(({ attributes }) => attributes.resid ?? []);
    expect(references.length).toBeGreaterThan(20);
    expect([...new Set(references)].sort()).toEqual([...resourceIds].sort());
  });

  it("has no id twice, and none over 32 characters", () => {
    const ids = [...resourceIds, ...controlIds];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it("keeps the ids that workbooks and Excel remember", () => {
    expect(named("Id")[0]?.text).toBe("4bbd47d8-5e88-4bf1-8e53-5bb690873240");
    expect(named("TaskpaneId")[0]?.text).toBe("KKR.Taskpane");
    expect(controlIds).toEqual([
      "KKR.Tab",
      "KKR.Group",
      ...commandIds.map((id) => `KKR.${commands[id].button}Button`),
      "KKR.OpenButton",
    ]);
  });

  it("gives one page to runtime, functions, ribbon and pane", () => {
    const page = "Taskpane.Url";
    const places = ["Runtime", "FunctionFile"].flatMap(named);
    const sources = [
      ...elementsAt(named("Page")[0]!, "SourceLocation"),
      ...elementsAt(named("Action").at(-1)!, "SourceLocation"),
    ];
    expect([...places, ...sources].map(({ attributes }) => attributes.resid)).toEqual([
      page,
      page,
      page,
      page,
    ]);
    expect(named("Runtime")[0]?.attributes.lifetime).toBe("long");
  });

  it("names every ribbon function by its command's id", () => {
    expect(named("FunctionName").map(({ text }) => text)).toEqual(commandIds);
  });
});

/** The sizes of icons without which Excel refuses a button. */
const DEMANDED_SIZES = [16, 32, 80];

describe("the manifest's commands", () => {
  it("are those of the registry; where this fails, run: npm run manifest", () => {
    expect(manifestText).toBe(manifestWithCommands(manifestText));
  });

  it("keep the buttons that users' ribbons remember", () => {
    expect(commands).toMatchObject({
      insertWorkbook: { button: "Insert" },
      checkFigures: { button: "Check" },
    });
  });

  it.each(commandIds)("have an icon of every size: %s", (id) => {
    const prefix = `${commands[id].button}.`;
    const icons = named("Image").filter(({ attributes }) => attributes.id?.startsWith(prefix));
    const sizes = icons.map(({ attributes }) => Number(attributes.id?.slice(prefix.length)));
    expect(sizes).toEqual(expect.arrayContaining(DEMANDED_SIZES));
    for (const [index, { attributes }] of icons.entries()) {
      const size = { width: sizes[index], height: sizes[index] };
      expect(sizeOf(attributes.DefaultValue ?? ""), "render it with assets/render.sh").toEqual(size);
    }
  });

  it("need a place of their own in the manifest", () => {
    const without = manifestText.replace("<!-- Commands: images", "<!-- Images");
    expect(() => manifestWithCommands(without)).toThrow(/no place for the commands' images/);
  });
});

describe("the manifest's texts", () => {
  const texts = resources.filter(({ name }) => name === "String");
  const limits = { ShortStrings: 125, LongStrings: 250 };

  it.each(Object.entries(limits))("keeps %s within %i characters in every language", (list, limit) => {
    const values = elementsAt(overrides[0]!, "Resources", list, "String").flatMap(everyElement);
    const lengths = values.flatMap(({ attributes }) => attributes.DefaultValue ?? attributes.Value ?? []);
    expect(lengths.length).toBeGreaterThan(2);
    expect(lengths.filter((text) => text.length > limit || text.trim() === "")).toEqual([]);
  });

  it("says everything in English, and in Danish to Danish readers", () => {
    const localised = [
      ...elementsAt(manifest, "DisplayName"),
      ...elementsAt(manifest, "Description"),
      // The namespace is a name, the same in every language.
      ...texts.filter(({ attributes }) => attributes.id !== "Functions.Namespace"),
      ...resources.filter(({ attributes }) => attributes.id === "Metadata.Url"),
    ];
    expect(named("DefaultLocale")[0]?.text).toBe("en-US");
    // By hand: tab, group, the button that opens the pane, the greeting. A command has a label and two of a tip.
    expect(localised.length).toBe(2 + 7 + 3 * commandIds.length + 1);
    for (const { attributes, children } of localised) {
      expect(children.map((child) => child.attributes.Locale)).toEqual(["da-DK"]);
      expect(children[0]?.attributes.Value, `${attributes.id} in Danish`).not.toBe(attributes.DefaultValue);
    }
  });

  it("puts the functions in the namespace KKR", () => {
    expect(named("Namespace")[0]?.attributes.resid).toBe("Functions.Namespace");
    expect(
      texts.find(({ attributes }) => attributes.id === "Functions.Namespace")?.attributes.DefaultValue,
    ).toBe("KKR");
  });
});

describe("the manifest's requirements", () => {
  const setsAt = (...path: string[]) =>
    elementsAt(manifest, ...path, "Requirements", "Sets", "Set").map(({ attributes }) => [
      attributes.Name,
      attributes.MinVersion,
    ]);

  it("offers the add-in where there is a shared runtime", () => {
    expect(setsAt()).toEqual([["SharedRuntime", "1.1"]]);
  });

  it("turns on tab and functions where the baseline is met", () => {
    expect(setsAt("VersionOverrides")).toEqual([
      ["ExcelApi", "1.12"],
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.2"],
    ]);
  });
});

describe("the manifest's addresses", () => {
  const addresses = everything.flatMap(({ attributes }) => {
    const values = [attributes.DefaultValue, attributes.Value];
    return values.filter((value) => value !== undefined && /^\w+:\/\//.test(value)) as string[];
  });

  it("are https, on the one base that a build replaces", () => {
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => !`${address}/`.startsWith(baseUrl))).toEqual([]);
    const elsewhere = [...manifestText.matchAll(/https?:\/\/[^"<\s]+/g)]
      .map(([address]) => address)
      .filter(
        (address) =>
          !address.startsWith("http://schemas.microsoft.com/") &&
          address !== "http://www.w3.org/2001/XMLSchema-instance",
      );
    expect(elsewhere.sort()).toEqual([...addresses].sort());
  });
});

it("names no domain besides that of its pages, which Excel knows from the source location", () => {
  expect(named("AppDomain")).toEqual([]);
});

describe("the manifest's icons", () => {
  const images = resources.filter(({ name }) => name === "Image");
  const addressOf = (resid: string | undefined) =>
    images.find(({ attributes }) => attributes.id === resid)?.attributes.DefaultValue ?? "";

  it("have on every control the three sizes Excel demands, each the stated size", () => {
    const lists = named("Icon");
    expect(lists.length).toBe(2 + commandIds.length);
    for (const list of lists) {
      expect(list.children.map(({ attributes }) => attributes.size)).toEqual(
        expect.arrayContaining(["16", "32", "80"]),
      );
      for (const { attributes } of list.children) {
        const size = Number(attributes.size);
        expect(sizeOf(addressOf(attributes.resid)), attributes.resid).toEqual({ width: size, height: size });
      }
    }
  });

  it("show the add-in itself at 32 and 64 pixels", () => {
    const [small, large] = ["IconUrl", "HighResolutionIconUrl"].map((name) =>
      sizeOf(named(name)[0]?.attributes.DefaultValue ?? ""),
    );
    expect(small).toEqual({ width: 32, height: 32 });
    expect(large).toEqual({ width: 64, height: 64 });
  });
});
