const example = 'such as "https://example.dk/kkr/"';

/** A path as a server sees it; with its "%" where it is not the UTF-8 that every browser sends. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function faultOf(given: string): string | undefined {
  if (!URL.canParse(given))
    return `is no address. Give that of the folder that will hold taskpane.html, ${example}`;
  const address = new URL(given);
  const isLocal = address.hostname === "localhost";
  if (address.protocol !== "https:" && !(address.protocol === "http:" && isLocal)) {
    return `begins with "${address.protocol}". Excel loads add-ins over https alone: give an https address, ${example}`;
  }
  if (address.username !== "" || address.password !== "") {
    return `holds a name or password, which every user could read. Leave it out, ${example}`;
  }
  if (given.includes("?") || given.includes("#")) {
    return `has a query or fragment. Pages are looked for below the address: give a folder, ${example}`;
  }
  // Others mean something in XML, in a server's settings or between header rules.
  if (!/^[\p{L}\p{N} ._~/-]*$/u.test(decoded(address.pathname)) || /%2f/i.test(address.pathname)) {
    return `has other signs in its path than letters, digits, blanks, ".", "-", "_", "~" and "/". Give a simpler folder, ${example}`;
  }
  if (/\.(?:html?|xml|js)$/i.test(address.pathname)) {
    return `names a file. Give the folder that will hold taskpane.html, ${example}`;
  }
  return undefined;
}

/**
 * The address below which a build is to be served, without the slashes at its end.
 *
 * @throws where Excel could not load an add-in from there; the message says what to give instead
 */
export function baseAddress(given: string): string {
  const fault = faultOf(given);
  if (fault !== undefined) throw new Error(`The base address "${given}" ${fault}.`);
  const { origin, pathname } = new URL(given);
  return origin + pathname.replace(/\/+$/, "");
}

/** Whether only this machine can reach the address. */
export function isLocalAddress(address: string): boolean {
  return new URL(address).hostname === "localhost";
}
