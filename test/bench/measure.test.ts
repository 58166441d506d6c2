import { describe, expect, it } from "vitest";
import { compare, counted, fromRounds, limited, median, timing } from "../../bench/measure";

const NAMED = { name: "sum", peerName: "peer", limit: 2 };

describe("median", () => {
  it("is the middle one, of an even number the larger of the two in the middle", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(3);
    expect(median([7])).toBe(7);
  });
});

describe("the result of timed runs", () => {
  // By hand: the ratios are 0.5, 3 and 2; the middles of the times are 3 and 2 ms.
  const rounds = [
    [1, 2],
    [3, 1],
    [4, 2],
  ] as const;

  it("has the middle of the neighbours' ratios, which is not the ratio of the middles", () => {
    expect(fromRounds(NAMED, rounds)).toEqual({
      ...NAMED,
      unit: "ms",
      ours: 3,
      peer: 2,
      ratio: 2,
      spread: [0.5, 3],
      medianRange: [0.5, 3],
      ok: true,
      verdict: "too wide to judge",
    });
  });

  it("breaks a limit that the ratio passes, and keeps one that it meets", () => {
    expect(fromRounds({ ...NAMED, limit: 1.99 }, rounds).ok).toBe(false);
    expect(fromRounds({ ...NAMED, limit: 2 }, rounds).ok).toBe(true);
  });

  const near = [
    [2, 2],
    [12, 10],
    [3, 2],
  ] as const;

  it.each([
    [0.99, "over"],
    [1, "too wide to judge"],
    [1.49, "too wide to judge"],
    [1.5, "ok"],
    [null, "no limit"],
  ] as const)("is judged beside the limit %s: %s, as the median lies from 1 to 1.5", (limit, verdict) => {
    expect(fromRounds({ ...NAMED, limit }, near).verdict).toBe(verdict);
  });

  it("is not judged where the most is over one and a half times the least, wherever the limit lies", () => {
    for (const limit of [0.4, 4]) {
      expect(fromRounds({ ...NAMED, limit }, rounds).verdict).toBe("too wide to judge");
    }
  });

  it("is judged where single runs stray, as long as the median does not", () => {
    const strayed = Array.from({ length: 25 }, (_, run) => [run < 2 ? 90 : 1, 2] as const);
    expect(fromRounds({ ...NAMED, limit: 1 }, strayed)).toMatchObject({ spread: [0.5, 45], verdict: "ok" });
  });
});

describe("the range of the median", () => {
  // Ranks from the tables of the sign test, 5 % on two sides: what lies below them is outside.
  it.each([
    [5, 1, 5],
    [6, 1, 6],
    [8, 1, 8],
    [9, 2, 8],
    [15, 4, 12],
    [20, 6, 15],
    [25, 8, 18],
    [50, 18, 33],
  ])("of %i runs lies from number %i to number %i", (runs, from, to) => {
    const numbered = Array.from({ length: runs }, (_, index) => [runs - index, 1] as const);
    expect(fromRounds(NAMED, numbered).medianRange).toEqual([from, to]);
  });
});

describe("compare", () => {
  it("refuses sides that do not agree, before anything is timed", () => {
    const work = {
      ...NAMED,
      ours: () => 1,
      peer: () => 2,
      agrees: (ours: number, peer: number) => ours === peer,
    };
    expect(() => compare(work)).toThrow("sum: ours and peer do not give the same result");
  });

  it("runs both sides in turn, equally often, and warms them up first", () => {
    const order: string[] = [];
    const side = (name: string) => () => order.push(name);
    const { unit, ratio } = compare({
      ...NAMED,
      warmUps: 3,
      ours: side("A"),
      peer: side("B"),
      agrees: () => true,
    });
    expect(unit).toBe("ms");
    expect(ratio).toBeGreaterThan(0);
    expect(order.length).toBeGreaterThan(2 * 3);
    expect(order.length % 2).toBe(0);
    expect(order.every((name, index) => name === (index % 2 === 0 ? "A" : "B"))).toBe(true);
  });
});

describe("a first call", () => {
  it("times one call of each side, and is told only where it is asked for", () => {
    const order: string[] = [];
    const sides = { ours: () => order.push("A"), peer: () => order.push("B"), agrees: () => true };
    expect(timing({ ...NAMED, ...sides }).first).toBeUndefined();
    const [ours, peer] = timing({ ...NAMED, ...sides, firstCallToo: true }).first?.() ?? [];
    expect(order).toEqual(["A", "B"]);
    expect(ours).toBeGreaterThanOrEqual(0);
    expect(peer).toBeGreaterThanOrEqual(0);
  });
});

describe("what is counted", () => {
  it("has no spread", () => {
    expect(counted("bytes", 30, 120, "peer", 0.2, "B")).toEqual({
      name: "bytes",
      ours: 30,
      peer: 120,
      peerName: "peer",
      limit: 0.2,
      unit: "B",
      ratio: 0.25,
      spread: [0.25, 0.25],
      medianRange: [0.25, 0.25],
      ok: false,
      verdict: "over",
    });
  });

  it("stands beside its limit where there is no peer", () => {
    expect(limited("requests", 2, 2, "requests")).toMatchObject({
      peerName: "limit",
      peer: 2,
      ratio: 1,
      limit: 1,
      ok: true,
    });
    expect(limited("requests", 3, 2, "requests")).toMatchObject({ ratio: 1.5, ok: false });
  });
});
