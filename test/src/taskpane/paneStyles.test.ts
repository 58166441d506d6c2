import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const pane = `${import.meta.dirname}/../../../src/taskpane`;
const read = (file: string) => readFileSync(`${pane}/${file}`, "utf8");

/** The classes of our own rules. Those of Fluent's parts, `fui-…`, come with the parts. */
function ruledClasses(): string[] {
  const selectors = read("pane.css")
    .replaceAll(/\/\*[^]*?\*\//g, "")
    .replaceAll(/\{[^{}]*\}/g, "{}");
  const all = [...selectors.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = ""]) => name);
  return [...new Set(all)].filter((name) => !name.startsWith("fui-"));
}

/** The classes that the pane's parts name; one that is put together ends in its hyphen: `pane-icon-`. */
function namedClasses(): string[] {
  const files = readdirSync(pane, { recursive: true, encoding: "utf8" });
  const named = files
    .filter((file) => /\.tsx$|^taskpane\.html$/.test(file))
    .flatMap((file) => [...read(file).matchAll(/class(?:Name)?=(?:"([^"]*)"|\{([^}]*(?:\}`)?[^}]*)\})/g)])
    .flatMap(([, plain, expression = ""]) => [
      plain ?? "",
      ...[...expression.matchAll(/["`]([^"`]*)["`]/g)].map(([, text = ""]) => text),
    ])
    .flatMap((text) => text.replaceAll(/\$\{[^}]*\}?/g, "").split(/\s+/));
  return [...new Set(named)].filter(Boolean);
}

it("every class of the pane has a rule, and every rule a class", () => {
  const [rules, named] = [ruledClasses(), namedClasses()];
  expect(rules.length).toBeGreaterThan(80);
  const has = (name: string) => (rule: string) =>
    name.endsWith("-") ? rule.startsWith(name) : rule === name;
  expect({
    "classes without a rule": named.filter((name) => !rules.some(has(name))),
    "rules without a class": rules.filter((rule) => !named.some((name) => has(name)(rule))),
  }).toEqual({ "classes without a rule": [], "rules without a class": [] });
});
