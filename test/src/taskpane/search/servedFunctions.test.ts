import { afterEach, expect, it, vi } from "vitest";
import { descriptions } from "../../../../src/functions/functions";
import { functionsMetadata } from "../../../../src/functions/functionsMetadata";
import { servedFunctions } from "../../../../src/taskpane/search/servedFunctions";

afterEach(() => vi.unstubAllGlobals());

it.each([
  ["da", "functions.da.json"],
  ["en", "functions.json"],
] as const)("are those of the file that Excel reads in %s", async (language, file) => {
  const served = functionsMetadata(language, "https://kkr.example.test");
  const fetched = vi.fn(async () => new Response(JSON.stringify(served)));
  vi.stubGlobal("fetch", fetched);
  const functions = await servedFunctions(language);
  expect(fetched).toHaveBeenCalledWith(file);
  expect(functions.map(({ name }) => name)).toEqual(Object.keys(descriptions));
  expect(functions[0]?.description).toBe(descriptions.DEVIATION.description[language]);
  expect(functions[0]?.helpUrl).toMatch(/^https:\/\/kkr\.example\.test\/help\//);
});

it("are an error where the server answers something else", async () => {
  vi.stubGlobal("fetch", async () => new Response("", { status: 404 }));
  await expect(servedFunctions("da")).rejects.toThrow("404");
  vi.stubGlobal("fetch", async () => new Response("{}"));
  await expect(servedFunctions("da")).rejects.toThrow();
});
