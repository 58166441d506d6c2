import { DEVELOPMENT_ADDRESS } from "./developmentAddress";

/**
 * The manifest for pages served at another address than the project's own.
 * @param address without a slash at its end, as `baseAddress` answers it
 */
export function manifestFor(manifest: string, address: string): string {
  return manifest.replaceAll(`"${DEVELOPMENT_ADDRESS}/`, `"${address}/`);
}
