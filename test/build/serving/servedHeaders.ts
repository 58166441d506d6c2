/** A file's headers as a server reads them from its settings; names in small letters. */
export type ServedHeaders = Readonly<Record<string, string>>;

const named = (pairs: Iterable<readonly [string, string]>): ServedHeaders => {
  const headers: Record<string, string> = {};
  for (const [name, value] of pairs) {
    const key = name.toLowerCase();
    headers[key] = key in headers ? `${headers[key]}, ${value}` : value;
  }
  return headers;
};

const fits = (pattern: string, path: string) =>
  pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** Hosts with `_headers` add up what all fitting rules say. */
export function fromHeadersFile(settings: string, path: string): ServedHeaders {
  let isFor = false;
  const pairs: [string, string][] = [];
  for (const line of settings.split("\n").filter((each) => each !== "")) {
    const header = /^ {2}([\w-]+): (.+)$/.exec(line);
    if (header === null) isFor = fits(line, path);
    else if (isFor) pairs.push([header[1] ?? "", header[2] ?? ""]);
  }
  return named(pairs);
}

/** nginx decodes the path that is asked for, then takes an exact location before a folder, and the headers of that one location. */
export function fromNginx(settings: string, asked: string): ServedHeaders {
  const path = decodeURIComponent(asked);
  const locations = [...settings.matchAll(/^location (=|\^~) "([^"$\\]+)" \{\n((?: {2}.*\n)*)\}$/gm)];
  const location =
    locations.find(([, kind, place]) => kind === "=" && place === path) ??
    locations.find(([, kind, place = "-"]) => kind === "^~" && path.startsWith(place));
  const lines = location?.[3]?.matchAll(/^ {2}add_header ([\w-]+) "([^"]*)";$/gm) ?? [];
  return named([...lines].map(([, name = "", value = ""]) => [name, value] as const));
}

interface StaticWebApp {
  readonly globalHeaders: ServedHeaders;
  readonly routes: readonly { readonly route: string; readonly headers: ServedHeaders }[];
}

/** Azure takes the first fitting route, whose headers replace those of all by name. */
export function fromStaticWebApp(settings: string, path: string): ServedHeaders {
  const { globalHeaders, routes } = JSON.parse(settings) as StaticWebApp;
  const own = routes.find(({ route }) => fits(route, path))?.headers ?? {};
  return { ...named(Object.entries(globalHeaders)), ...named(Object.entries(own)) };
}
