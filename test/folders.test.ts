import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { expect, it } from "vitest";

const MOST = 30;

it.each(["src", "workbench", "bench", "build", "test/src", "test/workbench"])(
  "no folder of %s holds more files than one can look over",
  (room) => {
    const counts = new Map<string, number>();
    for (const path of readdirSync(`${import.meta.dirname}/../${room}`, {
      recursive: true,
      encoding: "utf8",
    })) {
      if (/\.tsx?$/.test(path)) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
    }
    expect(counts.size).toBeGreaterThan(0);
    expect([...counts].filter(([, count]) => count > MOST)).toEqual([]);
  },
);
