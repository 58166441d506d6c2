import { strToU8, zipSync } from "fflate";
import { isLocalAddress } from "./baseAddress";

/** The earliest that a zip can say: the same build gives the same archive. */
const NO_TIME = new Date(1980, 0, 1);

/** A zip to hand to an administrator. */
interface AddInPackage {
  /** Such as `kkr-0.1.0.0.zip`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The archive for whoever installs the add-in: the built manifest, which the Microsoft 365 admin centre takes by
 * itself, and how to go about it.
 *
 * @param manifest as built, for the address where the pages are served
 * @throws where no other machine could load the add-in from there
 */
export function addInPackage(manifest: string, instructions: string): AddInPackage {
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
  const files = { "manifest.xml": strToU8(manifest), "install.md": strToU8(instructions) };
  return { name: `kkr-${version}.zip`, bytes: zipSync(files, { mtime: NO_TIME }) };
}
