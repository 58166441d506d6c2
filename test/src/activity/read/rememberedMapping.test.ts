import { describe, expect, it } from "vitest";
import {
  findRemembered,
  readRememberedMappings,
  rememberMapping,
  type RememberedMapping,
} from "../../../../src/activity/read/rememberedMapping";

const HEADER = ["Md", "Hvor", "Stk"];
const mapping = { period: 0, municipality: 1, individual: 2 };

/** Whether the mapping chosen for one header is found again by another. */
const isSameHeader = (one: readonly string[], other: readonly string[]) =>
  findRemembered(rememberMapping([], one, "activity", mapping), other) !== undefined;

describe("a header is known again", () => {
  it("by the same names, whatever their case, padding and form of letters", () => {
    expect(isSameHeader(["Måned", "Hvor"], [" MÅNED ", "hvor"])).toBe(true);
    expect(isSameHeader(["Måned", "Hvor"], ["Ma\u030aned", "Hvor", "", " "])).toBe(true);
  });

  it("not by other names, another order, or names divided otherwise", () => {
    const headers = [["a", "b"], ["b", "a"], ["a"], ["a", "", "b"], ["a,b"], ['a","b']];
    for (const one of headers) {
      expect(headers.filter((other) => isSameHeader(one, other))).toEqual([one]);
    }
  });

  it("not where there is none, or one too long to keep", () => {
    for (const header of [[], ["", " "], ["x".repeat(10_000)]]) {
      expect(isSameHeader(header, header)).toBe(false);
    }
  });
});

describe("rememberMapping", () => {
  it("puts the newest first, in place of what was remembered for that shape and table", () => {
    const first = rememberMapping([], HEADER, "activity", mapping);
    const meetings = rememberMapping(first, HEADER, "meetings", { date: 0, municipality: 1, kind: 2 });
    const again = rememberMapping(meetings, ["MD", "hvor", "stk "], "activity", { ...mapping, growth: 3 });
    expect(again.map((each) => [each.table, each.mapping])).toEqual([
      ["activity", { ...mapping, growth: 3 }],
      ["meetings", { date: 0, municipality: 1, kind: 2 }],
    ]);
    expect(first).toHaveLength(1);
    expect(findRemembered(again, HEADER)?.table).toBe("activity");
    expect(findRemembered(again, HEADER, "meetings")?.mapping).toEqual({ date: 0, municipality: 1, kind: 2 });
    expect(findRemembered(again, ["Md", "Hvor"])).toBeUndefined();
    expect(findRemembered(again, [])).toBeUndefined();
  });

  it("keeps whether an absent row means 0, for a file of figures only", () => {
    for (const zeros of [true, false]) {
      const [latest] = rememberMapping([], HEADER, "activity", mapping, { zeros });
      expect(readRememberedMappings([latest])).toEqual([{ ...latest, zeros }]);
    }
    expect(rememberMapping([], HEADER, "activity", mapping)[0]).not.toHaveProperty("zeros");
    expect(rememberMapping([], HEADER, "meetings", { date: 0 }, { zeros: true })).toEqual([]);
  });

  it("keeps twenty", () => {
    let remembered: RememberedMapping[] = [];
    for (let file = 1; file <= 25; file++) {
      remembered = rememberMapping(remembered, [...HEADER, `Felt ${file}`], "activity", mapping);
    }
    expect(remembered).toHaveLength(20);
    expect(findRemembered(remembered, [...HEADER, "Felt 6"])).toBeDefined();
    expect(findRemembered(remembered, [...HEADER, "Felt 5"])).toBeUndefined();
  });

  it("remembers nothing of a file without a header, or of columns the table does not have", () => {
    expect(rememberMapping([], [], "activity", mapping)).toEqual([]);
    expect(rememberMapping([], HEADER, "activity", { date: 0 })).toEqual([]);
  });
});

describe("readRememberedMappings", () => {
  const remembered = rememberMapping([], HEADER, "activity", mapping);

  it("reads back what was remembered, once it has been through JSON", () => {
    expect(readRememberedMappings(JSON.parse(JSON.stringify(remembered)))).toEqual(remembered);
  });

  it.each([undefined, null, "", "[]", 3, {}, { length: 1 }])("finds nothing in %j", (stored) => {
    expect(readRememberedMappings(stored)).toEqual([]);
  });

  it("passes over what is not of the right form", () => {
    const [sound] = remembered;
    const broken = [
      null,
      "activity",
      { ...sound, table: "targets" },
      { ...sound, shape: "" },
      { ...sound, shape: 7 },
      { ...sound, mapping: { period: "0" } },
      { ...sound, mapping: { period: -1 } },
      { ...sound, mapping: { period: 1.5 } },
      { ...sound, mapping: { period: 1e9 } },
      { ...sound, mapping: { date: 0 } },
      { ...sound, more: true },
      { table: "activity" },
    ];
    expect(readRememberedMappings([...broken, sound])).toEqual([sound]);
    expect(readRememberedMappings(Array.from({ length: 50 }, () => sound))).toHaveLength(20);
  });
});
