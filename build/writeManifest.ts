import { readFileSync, writeFileSync } from "node:fs";
import { manifestWithCommands } from "./manifestCommands";

const file = new URL("../manifest.xml", import.meta.url);
writeFileSync(file, manifestWithCommands(readFileSync(file, "utf8")));
