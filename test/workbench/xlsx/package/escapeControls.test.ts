import fc from "fast-check";
import { expect, test } from "vitest";
import {
  escapeAttributeControls,
  escapeControls,
  unescapeControls,
} from "../../../../workbench/xlsx/package/escapeControls";
import { parseXml } from "../../../../workbench/xlsx/package/xmlTree";
import { cellText, xmlElement } from "../../../../workbench/xlsx/package/xmlElement";

// ECMA-376 part 1, 22.9.2.19.
test.each([
  ["plain æøå", "plain æøå"],
  ["\u0001", "_x0001_"],
  ["a\rb", "a_x000D_b"],
  ["line\nbreak\t", "line\nbreak\t"],
  ["_x0041_", "_x005F_x0041_"],
  ["_x41_ _", "_x41_ _"],
  ["\uD800", "_xD800_"],
  ["😀", "😀"],
  ["\uFFFF", "_xFFFF_"],
])("%j is written as %s", (text, stored) => {
  expect(escapeControls(text)).toBe(stored);
});

test("attributes escape line breaks too", () => {
  expect(escapeAttributeControls("a\nb\tc")).toBe("a_x000A_b_x0009_c");
});

test("any text survives being written and parsed, as content and as attribute", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), (wild, plain) => {
      const text = wild + plain;
      const xml = xmlElement("a", { b: escapeAttributeControls(text) }, xmlElement("c", {}, cellText(text)));
      const node = parseXml(xml, "a part");
      expect(unescapeControls(node.attributes["b"] ?? "")).toBe(text);
      expect(unescapeControls(node.children[0]?.text ?? "")).toBe(text);
    }),
  );
});
