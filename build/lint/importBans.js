import { benchNames, benches, roomNames, rooms } from "./rooms.js";

const anyOf = (names) => `(?:${names.join("|")})`;

/** Import bans of one folder: `no-restricted-imports` sees static imports, the selectors all others. */
function importBans(bans) {
  return {
    patterns: bans.map(({ regex, message }) => ({ regex, message })),
    selectors: bans.flatMap(({ regex, message }) => {
      const source = regex.replaceAll("/", "\\u002F");
      return [
        { selector: `ImportExpression[source.value=/${source}/]`, message },
        { selector: `TSImportType[source.value=/${source}/]`, message },
      ];
    }),
  };
}

const workbenchBan = {
  regex: String.raw`^(?:\.\./)+(?:workbench|test|bench)(?:/|$)`,
  message:
    "src/ ships and workbench/ does not: the workbench meets the add-in at its manifest, pages and functions.",
};

const reactBan = {
  regex: String.raw`^(?:react|react-dom|@fluentui/.+)(?:/|$)`,
  message: "Only src/taskpane knows React: give it data to show.",
};

/**
 * What a room of src/ may not import.
 * @param steps how many folders up src/ is, as a pattern's count: a folder inside may be called as another room is
 */
export function roomImports(name, steps) {
  const room = rooms[name];
  const foreign = roomNames.filter((other) => other !== name && !room.below.includes(other));
  const bans = [workbenchBan];
  if (foreign.length > 0) {
    const allowed = room.below.length > 0 ? room.below.join(", ") : "no other room";
    bans.push({
      regex: String.raw`^(?:\.\./)${steps}(?:src/)?${anyOf(foreign)}/`,
      message: `src/${name} imports ${allowed}: it is ${room.is}.`,
    });
  }
  if (name !== "taskpane") bans.push(reactBan);
  if (name === "calc") {
    bans.push({ regex: String.raw`^[^.]`, message: "src/calc imports no package: it is plain arithmetic." });
  }
  return importBans(bans);
}

/**
 * What a folder inside a room of src/ may not import of its own room.
 * @param steps how many folders up the room is
 */
export function folderImports(name, folder, steps) {
  const { below, is } = rooms[name].inside[folder];
  const allowed = below.length > 0 ? below.join(", ") : "no other folder";
  const granted = below.length > 0 ? String.raw`(?!${anyOf(below)}/)` : "";
  return importBans([
    {
      regex: String.raw`^(?:\.\./){${steps}}${granted}[^.]`,
      message: `src/${name}/${folder} imports ${allowed} of src/${name}: it is ${is}.`,
    },
  ]);
}

/** What a room of workbench/ may not import. */
export function benchImports(name) {
  const bench = benches[name];
  const foreign = benchNames.filter((other) => other !== name && !bench.below.includes(other));
  const bans = [];
  if (foreign.length > 0) {
    bans.push({
      regex: String.raw`^(?:\.\./)+(?:workbench/)?${anyOf(foreign)}/`,
      message: `workbench/${name} imports ${bench.below.join(", ") || "no other room"}: model is below engine and xlsx, then host, grid and cli.`,
    });
  }
  const barred = roomNames.filter((room) => !bench.source.includes(room));
  bans.push({
    regex: String.raw`^(?:\.\./)+src/${barred.length === roomNames.length ? "" : `${anyOf(barred)}/`}`,
    message:
      bench.source.length > 0
        ? `workbench/${name} imports src/${bench.source.join(", src/")} alone; below them the add-in keeps its own counsel.`
        : "Only workbench/cli imports src/: the rest meets the add-in at its manifest, pages and functions.",
  });
  return importBans(bans);
}
