import { headerRules, headersOfAll, type Headers } from "./responseHeaders";

const lines = (headers: Headers, line: (name: string, value: string) => string) =>
  Object.entries(headers).map(([name, value]) => line(name, value));

/**
 * For hosts that read a file `_headers` at the site's root; rules for the same file are added up. The path stays as a
 * browser asks for it: such a host reads a rule's path as an address.
 */
function headersFile(root: string, files: readonly string[]): string {
  const rules = [{ path: "*", headers: headersOfAll }, ...headerRules(files)];
  return rules
    .flatMap(({ path, headers }) => [root + path, ...lines(headers, (name, value) => `  ${name}: ${value}`)])
    .concat("")
    .join("\n");
}

/**
 * For a `server` of nginx: a location's own headers replace those outside it, so each names all. It is compared with
 * the path as decoded, which may hold blanks.
 */
function nginxSnippet(root: string, files: readonly string[]): string {
  return headerRules(files)
    .flatMap(({ path, headers }) => [
      `location ${path.endsWith("*") ? "^~" : "="} "${decodeURIComponent(root)}${path.replace("*", "")}" {`,
      ...lines({ ...headersOfAll, ...headers }, (name, value) => `  add_header ${name} "${value}";`),
      "}",
    ])
    .concat("")
    .join("\n");
}

/** For Azure Static Web Apps, at the app's root: a route's headers join those of all. */
function staticWebApp(root: string, files: readonly string[]): string {
  const routes = headerRules(files).map(({ path, headers }) => ({ route: root + path, headers }));
  return `${JSON.stringify({ globalHeaders: headersOfAll, routes }, null, 2)}\n`;
}

/**
 * The response headers as settings of three kinds of servers, by file.
 * @param address where the files are served, as `baseAddress` answers it
 * @param files the build's, from that address
 */
export function serverSettings(address: string, files: readonly string[]): Record<string, string> {
  const root = new URL(`${address}/`).pathname;
  return {
    _headers: headersFile(root, files),
    "nginx-headers.conf": nginxSnippet(root, files),
    "staticwebapp.config.json": staticWebApp(root, files),
  };
}
