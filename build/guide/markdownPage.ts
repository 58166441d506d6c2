import GithubSlugger from "github-slugger";
import { Marked, type Token } from "marked";

/** A heading with what stands below it, up to the next. */
interface Section {
  readonly title: string;
  /** Its anchor, as GitHub makes it of the heading; blank for the page's own title. */
  readonly anchor: string;
  readonly text: string;
}

export interface MarkdownPage {
  readonly title: string;
  readonly html: string;
  readonly sections: readonly Section[];
  /** Every address that it links to or shows, as written. */
  readonly addresses: readonly string[];
}

/** Replacements in a served page for parts of its Markdown. */
export interface Rendering {
  /** The address that a link leads to; `undefined` where there is none, and its text stands by itself. */
  readonly link: (address: string) => string | undefined;
  readonly picture: (address: string) => {
    readonly src: string;
    readonly width: number;
    readonly height: number;
  };
  /** The screen reader's text for the link beside a heading. */
  readonly linkTo: (heading: string) => string;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Words without the marks of Markdown, and without addresses. */
const plain = (markdown: string): string =>
  markdown.replaceAll(/\]\([^)]*\)/g, "] ").replaceAll(/[`*|[\]!#]/g, " ");

function sectionsOf(tokens: readonly Token[]): Section[] {
  const slugger = new GithubSlugger();
  const sections: { title: string; anchor: string; text: string }[] = [];
  for (const token of tokens) {
    if (token.type === "heading") {
      const title = String(token["text"]);
      const slug = slugger.slug(title);
      sections.push({ title, anchor: token["depth"] === 1 ? "" : slug, text: "" });
    } else {
      const last = sections.at(-1);
      if (last) last.text += ` ${plain(token.raw)}`;
    }
  }
  return sections;
}

/**
 * A page of Markdown, as GitHub reads it, in HTML.
 * @throws where it does not begin with its title
 */
export function markdownPage(markdown: string, { link, picture, linkTo }: Rendering): MarkdownPage {
  const addresses: string[] = [];
  const slugger = new GithubSlugger();
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const slug = slugger.slug(text);
        const words = this.parser.parseInline(tokens);
        if (depth === 1) return `<h1>${words}</h1>\n`;
        const anchor = `<a class="anchor" href="#${slug}" aria-label="${escaped(linkTo(text))}">#</a>`;
        return `<h${depth} id="${slug}">${words} ${anchor}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        addresses.push(href);
        const address = link(href);
        const words = this.parser.parseInline(tokens);
        return address === undefined ? words : `<a href="${escaped(address)}">${words}</a>`;
      },
      image({ href, text }) {
        addresses.push(href);
        const { src, width, height } = picture(href);
        return `<img src="${src}" alt="${escaped(text)}" width="${width}" height="${height}" loading="lazy">`;
      },
    },
  });
  const tokens = marked.lexer(markdown);
  const sections = sectionsOf(tokens);
  const [first] = sections;
  if (first?.anchor !== "") throw new Error("A page of the guide begins with its title: # ...");
  return { title: first.title, html: marked.parser(tokens), sections, addresses };
}
