import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { guideTexts } from "../../src/language/guide/guideTexts";
import type { Language } from "../../src/language/language";
import { wordsOf } from "../../src/taskpane/search/wordsOf";
import { englishPage } from "./englishPage";
import { GENERATED_PAGES } from "./generatedPages";
import { GuideDocument, type Neighbour } from "./GuideDocument";
import { guidePicture, type GuidePicture } from "./guidePicture";
import { markdownPage, type MarkdownPage } from "./markdownPage";

/** The guide as it is served, by the paths in the built add-in. */
interface ServedGuide {
  readonly pages: Readonly<Record<string, string>>;
  /** The sections that the pane's search finds. */
  readonly sections: readonly GuideSection[];
  /** Those that the pages show. */
  readonly pictures: Readonly<Record<string, Buffer>>;
}

/** A section of the guide, as the pane's search reads it. */
interface GuideSection {
  readonly address: string;
  readonly title: string;
  /** The page's title. */
  readonly page: string;
  /** The section's words, each once, as `wordsOf` writes them. */
  readonly words: string;
}

/** Shorter words say nothing of what a section is about. */
const SHORTEST = 4;

/**
 * Every page of the guide in `docs/guide`, and the English one made from README.
 * @param project the project's folder
 * @throws where a page has no title, or a picture is not there
 */
export function guidePages(project: string): ServedGuide {
  const pictures: Record<string, Buffer> = {};
  const render = (markdown: string, language: Language, folder: string): MarkdownPage =>
    markdownPage(markdown, {
      linkTo: guideTexts(language).linkTo,
      link: servedLink,
      picture: (address) => {
        const { path, bytes, ...size }: GuidePicture = guidePicture(join(project, folder, address));
        pictures[path] = bytes;
        return { src: `../${path}`, ...size };
      },
    });
  const folder = join(project, "docs/guide");
  const danish = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith(".md"))
      .sort()
      .map((file) => [file, render(readFileSync(join(folder, file), "utf8"), "da", "docs/guide")]),
  );
  const order = ["index.md", ...new Set(danish.get("index.md")?.addresses.map(fileOf))].filter(
    (file, place, all) => danish.has(file) && all.indexOf(file) === place,
  );
  const english = render(englishPage(readFileSync(join(project, "README.md"), "utf8")), "en", ".");
  const neighbour = (place: number): Neighbour | undefined => {
    const file = order[place];
    const page = file === undefined ? undefined : danish.get(file);
    return file === undefined || !page ? undefined : { file: servedFile(file), title: page.title };
  };
  const pages: Record<string, string> = {
    "guide/english.html": html(
      <GuideDocument {...english} language="en" isIndex previous={undefined} next={undefined} />,
    ),
  };
  for (const [file, page] of danish) {
    const place = order.indexOf(file);
    pages[`guide/${servedFile(file)}`] = html(
      <GuideDocument
        {...page}
        language="da"
        isIndex={file === "index.md"}
        previous={place < 1 ? undefined : neighbour(place - 1)}
        next={place < 0 ? undefined : neighbour(place + 1)}
      />,
    );
  }
  return { pages, sections: sectionsOf(danish), pictures };
}

const html = (page: React.ReactElement): string => `<!doctype html>\n${renderToStaticMarkup(page)}\n`;

const fileOf = (address: string): string => address.replace(/#.*$/, "");

const servedFile = (file: string): string => file.replace(/\.md$/, ".html");

/** Pages of the guide are served beside each other; what else the project holds is not served at all. */
function servedLink(address: string): string | undefined {
  if (address.startsWith("#")) return address;
  const [, file, anchor = ""] = /^(?:docs\/guide\/)?([\w-]+)\.md(#.*)?$/.exec(address) ?? [];
  return file === undefined || file === file.toUpperCase() ? undefined : `${file}.html${anchor}`;
}

/** The contents of generated pages are in the search already: of them only their titles. */
function sectionsOf(pages: ReadonlyMap<string, MarkdownPage>): GuideSection[] {
  return [...pages].flatMap(([file, { title, sections }]) => {
    const found = file in GENERATED_PAGES ? sections.slice(0, 1) : sections;
    return found.map((section) => ({
      address: `guide/${servedFile(file)}${section.anchor === "" ? "" : `#${section.anchor}`}`,
      title: section.title,
      page: title,
      words: [...new Set(wordsOf(section.text))].filter((word) => word.length >= SHORTEST).join(" "),
    }));
  });
}
