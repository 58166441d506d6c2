import { strToU8, zipSync } from "fflate";
import { isLocalAddress } from "./baseAddress";

/** The earliest that a zip can say: the same build gives the same archive. */
const NO_TIME = new Date(1980, 0, 1);

/** How to install, and what the IT department's reviewer asks; of `docs/`. */
export const ADMINISTRATOR_PAGES = ["install.md", "review.md"];

/** A zip to hand to an administrator. */
interface AddInPackage {
  /** Such as `kkr-0.1.0.0.zip`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A page's links to files that do not go along become their words. */
function withoutDeadLinks(page: string, names: readonly string[]): string {
  return page.replaceAll(/\[([^\]]+)\]\(([^)\s]+)\)/g, (link, words: string, target: string) => {
    const [file = ""] = target.split("#");
    return /^https?:/.test(target) || file === "" || names.includes(file) ? link : words;
  });
}

/**
 * The archive for whoever installs the add-in: the built manifest, which the Microsoft 365 admin centre takes by
 * itself, and the pages that explain how to go about it.
 *
 * @param manifest as built, for the address where the pages are served
 * @param pages in Markdown, by their names
 * @throws where no other machine could load the add-in from there
 */
export function addInPackage(manifest: string, pages: Readonly<Record<string, string>>): AddInPackage {
  const address = /<SourceLocation DefaultValue="([^"]+)"/.exec(manifest)?.[1];
  const version = /<Version>([\d.]+)<\/Version>/.exec(manifest)?.[1];
  if (address === undefined || version === undefined) {
    throw new Error("The built manifest.xml has no address or no version: build anew.");
  }
  if (isLocalAddress(address)) {
    throw new Error(
      `This build is for ${new URL(address).origin}, which other machines cannot reach. ` +
        "Build for the server first: npm run build -- --base-url https://HOST/PATH/",
    );
  }
  const names = Object.keys(pages);
  const files = Object.fromEntries(
    Object.entries(pages).map(([name, page]) => [name, strToU8(withoutDeadLinks(page, names))]),
  );
  return {
    name: `kkr-${version}.zip`,
    bytes: zipSync({ "manifest.xml": strToU8(manifest), ...files }, { mtime: NO_TIME }),
  };
}
