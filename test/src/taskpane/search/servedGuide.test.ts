import { afterEach, expect, it, vi } from "vitest";
import { guidePages } from "../../../../build/guide/guidePages";
import { servedGuide } from "../../../../src/taskpane/search/servedGuide";

afterEach(() => vi.unstubAllGlobals());

it("is the guide as it is built", async () => {
  const { sections } = guidePages(`${import.meta.dirname}/../../../..`);
  const fetched = vi.fn(async () => new Response(JSON.stringify(sections)));
  vi.stubGlobal("fetch", fetched);
  expect(await servedGuide()).toEqual(sections);
  expect(fetched).toHaveBeenCalledWith("guide/sections.json");
});

it("is an error where the server answers something else", async () => {
  vi.stubGlobal("fetch", async () => new Response("", { status: 404 }));
  await expect(servedGuide()).rejects.toThrow("404");
  vi.stubGlobal("fetch", async () => new Response("{}"));
  await expect(servedGuide()).rejects.toThrow();
});
