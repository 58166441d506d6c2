import GithubSlugger from "github-slugger";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { root } from "../manifestReader";

const project = fileURLToPath(root);
const inFolder = (folder: string) =>
  readdirSync(join(project, folder))
    .filter((file) => file.endsWith(".md"))
    .map((file) => join(folder, file));
const documents = [
  ...inFolder("."),
  ...inFolder("docs"),
  ...inFolder("docs/decisions"),
  ...inFolder("docs/guide"),
  ...inFolder("seeds"),
];

/** The headings' addresses within their page, as GitHub makes them. */
const anchorsIn = (text: string) => {
  const slugger = new GithubSlugger();
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => slugger.slug(heading));
};

it.each(documents)("%s links to what there is", (document) => {
  const text = readFileSync(join(project, document), "utf8").replaceAll(/```[^]*?```/g, "");
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  const dead = links
    .filter((link) => !/^https?:/.test(link))
    .filter((link) => {
      const [file = "", heading] = link.split("#");
      const target = file === "" ? document : join(dirname(document), file);
      if (!existsSync(join(project, target))) return true;
      return (
        heading !== undefined && !anchorsIn(readFileSync(join(project, target), "utf8")).includes(heading)
      );
    });
  expect(dead).toEqual([]);
});

it.each(["docs/install.md", "docs/review.md", "docs/marketplace.md", "SECURITY.md"])(
  "%s names files, and npm's scripts, that there are",
  (document) => {
    const text = readFileSync(join(project, document), "utf8");
    const files = [...text.matchAll(/`((?:src|build|test|docs|assets)\/[\w./-]+)`/g)].map(
      ([, file = ""]) => file,
    );
    expect(files.filter((file) => !existsSync(join(project, file)))).toEqual([]);
    const { scripts } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    const named = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  },
);

it("keeps no picture that no page shows", () => {
  const shown = documents.flatMap((document) =>
    [...readFileSync(join(project, document), "utf8").matchAll(/pictures\/([\w-]+\.png)/g)].map(
      ([, name]) => name,
    ),
  );
  expect(readdirSync(join(project, "docs/pictures")).filter((name) => !shown.includes(name))).toEqual([]);
});
