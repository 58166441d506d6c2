const developmentBase = "https://localhost:3000";

/**
 * The manifest for pages served at `baseUrl` (such as "https://example.dk/kkr").
 *
 * @throws where the address is no https address, or has a slash, query or fragment at its end
 */
export function manifestFor(manifest: string, baseUrl: string): string {
  const address = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (address?.protocol !== "https:" || baseUrl !== address.origin + address.pathname.replace(/\/$/, "")) {
    throw new Error(
      `BASE_URL is "${baseUrl}"; Excel loads add-ins over https only. ` +
        'Give the address of the folder that will hold taskpane.html, such as "https://example.dk/kkr".',
    );
  }
  return manifest.replaceAll(`"${developmentBase}/`, `"${baseUrl}/`);
}
