import { describe, expect, it } from "vitest";
import { kindName, nearestKind, parseKind } from "../../../../src/activity/values/parseKind";

describe("a kind of guidance", () => {
  it.each([
    ["individuel", "individual"],
    ["Individuelt", "individual"],
    ["INDIVIDUELLE", "individual"],
    ["individual", "individual"],
    ["individuel vejledning", "individual"],
    ["Individuelle vejledninger", "individual"],
    ["kollektiv", "collective"],
    ["kollektivt", "collective"],
    ["Kollektive", "collective"],
    ["collective", "collective"],
    [" kollektiv-", "collective"],
    // The rest of the text is not understood.
    ["vejledning individuel", undefined],
    ["individuel og kollektiv", undefined],
    ["vejledninger", undefined],
    ["", undefined],
  ])("%j is %j", (text, kind) => {
    expect(parseKind(text)).toBe(kind);
  });

  it.each([
    ["ind", "individuel"],
    ["Kollek", "kollektiv"],
    ["kolektiv", "kollektiv"],
    ["indivduel vejledning", "individuel"],
    // Three letters away, and four.
    ["ndividu", "individuel"],
    ["ndivid", undefined],
    // Too short to say either.
    ["in", undefined],
    ["", undefined],
    ["møde", undefined],
  ])("%j is probably meant to be %j", (text, spelling) => {
    expect(nearestKind(text)).toBe(spelling);
  });

  it("is written as the contract's language does", () => {
    expect([kindName("individual"), kindName("collective")]).toEqual(["individuel", "kollektiv"]);
  });
});
